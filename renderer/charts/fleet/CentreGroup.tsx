import { memo } from 'react';
import type { FleetConflict } from '../../plan/fleet/conflicts/fleetConflict.ts';
import { linacsOf } from '../../plan/fleet/fleet.ts';
import { isWithin, type LaidCentre } from '../../plan/fleet/fleetLayout.ts';
import type { CentreLoad } from '../../plan/fleet/fleetLoad.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import type { FleetCentre, FleetRow } from '../../plan/fleet/fleetTypes.ts';
import styles from './CentreGroup.module.css';
import { CentreHeading } from './CentreHeading.tsx';
import { YearGuides } from './FleetAxis.tsx';
import type { FleetSize } from './fleetSize.ts';
import { InServiceStrip } from './InServiceStrip.tsx';
import { LoadStrip } from './LoadStrip.tsx';
import { MachineRow } from './MachineRow.tsx';
import type { Moving } from './moving.ts';
import { SpareRow } from './SpareRow.tsx';

type Props = {
  laid: LaidCentre;
  scale: FleetScale;
  size: FleetSize;
  planStart: string;
  interactive: boolean;
  selectedId: string | null;
  moving: Moving | null;
  /** What of it is in view: `all`, `none`, or from one height to another. */
  window: string;
  load: CentreLoad | null;
  conflicts: readonly FleetConflict[];
};

/** One centre: its name, its bunkers and machines, and its capacity against demand. Only rows in view are drawn. */
export const CentreGroup = memo(function CentreGroup(props: Props) {
  const { laid, scale, size, planStart, interactive, selectedId, moving, load, conflicts } = props;
  const { centre, height } = laid;
  const [from = 0, until = 0] = props.window.split(' ').map(Number);
  const shows = (top: number, tall: number) =>
    props.window === 'all' || (props.window !== 'none' && isWithin(top, tall, { top: from, bottom: until }));
  if (props.window === 'none') return <section style={{ height }} aria-label={centre.name} />;
  return (
    <section className={styles.centre} aria-label={centre.name} style={{ height }}>
      <YearGuides scale={scale} planStart={planStart} />
      {shows(0, size.heading) && <CentreHeading {...{ laid, scale, size, interactive, conflicts }} />}
      {laid.rows.map(({ row, quiet, top, height: tall }) =>
        shows(top, tall) ? (
          <MachineRow
            key={row.id}
            row={row}
            scale={scale}
            top={top}
            height={tall}
            textSize={size.text}
            quiet={quiet}
            interactive={interactive}
            selectedId={holds(row, selectedId) ? selectedId : null}
            moving={moving && holds(row, moving.projectId) ? moving : null}
            conflicts={conflictsOf(row, conflicts)}
          />
        ) : null,
      )}
      {laid.spareTop !== null && shows(laid.spareTop, size.quietRow) && (
        <SpareRow centre={centre} top={laid.spareTop} height={size.quietRow} />
      )}
      {laid.stripTop !== null && shows(laid.stripTop, size.strip) && linacsOf(centre) > 0 && (
        <div className={styles.strip} style={{ top: laid.stripTop, height: size.strip }}>
          {interactive ? (
            load && <LoadStrip name={centre.name} load={load} scale={scale} size={size} />
          ) : (
            <InServiceStrip centre={centre} scale={scale} size={size} />
          )}
        </div>
      )}
    </section>
  );
}, looksAlike);

const holds = ({ lives, projects }: FleetRow, id: string | null): boolean =>
  lives.some(({ machineId }) => machineId === id) || projects.some(({ projectId }) => projectId === id);

const none: readonly FleetConflict[] = [];

/** What is marked on a row: of its own machines and projects, and worth more than a note. */
function conflictsOf(row: FleetRow, conflicts: readonly FleetConflict[]): readonly FleetConflict[] {
  if (conflicts.length === 0) return none;
  const own = conflicts.filter(
    ({ severity, place: { selection } }) =>
      severity !== 'note' && selection.kind !== 'centre' && holds(row, selection.id),
  );
  return own.length === 0 ? none : own;
}

const signatures = new WeakMap<FleetCentre, string>();
function signatureOf(centre: FleetCentre): string {
  const known = signatures.get(centre);
  if (known !== undefined) return known;
  const { name, trust, spare, treatment, simulators } = centre;
  const made = [name, trust, spare, ...[...treatment, ...simulators].map(({ signature }) => signature)].join();
  signatures.set(centre, made);
  return made;
}

/** A centre is worth drawing again when its rows changed, or when what is selected or moving is or was one of its own. */
function looksAlike(before: Props, after: Props): boolean {
  if (before.window === 'none' && after.window === 'none') return before.laid.height === after.laid.height;
  const concerns = ({ laid: { centre }, selectedId, moving }: Props) =>
    [...centre.treatment, ...centre.simulators].some(
      (row) => holds(row, selectedId) || holds(row, moving?.projectId ?? null),
    );
  return (
    before.scale === after.scale &&
    before.size === after.size &&
    before.planStart === after.planStart &&
    before.interactive === after.interactive &&
    before.window === after.window &&
    before.load === after.load &&
    before.conflicts === after.conflicts &&
    before.laid.height === after.laid.height &&
    before.laid.collapsed === after.laid.collapsed &&
    before.laid.rows.length === after.laid.rows.length &&
    ((before.selectedId === after.selectedId && before.moving === after.moving) ||
      (!concerns(before) && !concerns(after))) &&
    (before.laid.centre === after.laid.centre || signatureOf(before.laid.centre) === signatureOf(after.laid.centre))
  );
}
