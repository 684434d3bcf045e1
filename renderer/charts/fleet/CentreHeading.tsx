import type { FleetConflict } from '../../plan/fleet/conflicts/fleetConflict.ts';
import { linacsOf } from '../../plan/fleet/fleet.ts';
import type { LaidCentre } from '../../plan/fleet/fleetLayout.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import type { FleetCentre } from '../../plan/fleet/fleetTypes.ts';
import styles from './CentreGroup.module.css';
import { ConflictMark } from './ConflictMark.tsx';
import type { FleetSize } from './fleetSize.ts';
import { GroupHeading } from './GroupHeading.tsx';

type Props = {
  laid: LaidCentre;
  scale: FleetScale;
  size: FleetSize;
  interactive: boolean;
  conflicts: readonly FleetConflict[];
};

/** A centre's name with what it holds; collapsed, with the weeks in which its machines are out. */
export function CentreHeading({ laid: { centre, collapsed }, scale, size, interactive, conflicts }: Props) {
  if (!interactive) {
    return (
      <h3 className={styles.heading}>
        <span className={styles.headingText}>
          {centre.name} <span className={styles.trust}>{centre.trust}</span>
        </span>
      </h3>
    );
  }
  const own = conflicts.filter(
    ({ severity, place }) => severity !== 'note' && (collapsed || place.selection.kind === 'centre'),
  );
  return (
    <>
      <GroupHeading level={4} kind="centre" id={centre.id} name={centre.name} collapsed={collapsed}>
        {words(centre, collapsed ? conflicts.length : 0, collapsed)}
      </GroupHeading>
      {collapsed && <Outs centre={centre} scale={scale} />}
      {own.map((conflict, at) => (
        <ConflictMark
          key={conflict.id}
          conflict={conflict}
          left={Math.max(size.label, size.label + scale.clamped(conflict.place.period.from) - 12 - 26 * at)}
          top={(size.heading - 24) / 2}
        />
      ))}
    </>
  );
}

function words(centre: FleetCentre, conflicts: number, collapsed: boolean): string {
  const linacs = linacsOf(centre);
  const projects = centre.treatment.reduce((sum, row) => sum + row.projects.length, 0);
  const parts = [
    `${linacs} ${linacs === 1 ? 'linac' : 'linacs'} in ${centre.bunkers} ${centre.bunkers === 1 ? 'bunker' : 'bunkers'}`,
  ];
  if (collapsed && projects > 0) parts.push(`${projects} ${projects === 1 ? 'project' : 'projects'}`);
  if (conflicts > 0) parts.push(`${conflicts} ${conflicts === 1 ? 'conflict' : 'conflicts'}`);
  return parts.join(', ');
}

/** When machines of a collapsed centre are out, as a line under its name. */
function Outs({ centre, scale }: { centre: FleetCentre; scale: FleetScale }) {
  return (
    <svg className={styles.outs} width={scale.width} height={4} aria-hidden="true">
      {centre.treatment.flatMap(({ projects }) =>
        projects.flatMap(({ projectId, stages }) => {
          const out = stages.filter(({ outOfService }) => outOfService);
          const [first, last] = [out[0], out.at(-1)];
          if (!first || !last) return [];
          const x = scale.clamped(first.from);
          return [<rect key={projectId} x={x} width={Math.max(0, scale.clamped(last.until) - x)} height={4} />];
        }),
      )}
    </svg>
  );
}
