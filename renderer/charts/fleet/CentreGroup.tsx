import { memo } from 'react';
import { linacsOf } from '../../plan/fleet/fleet.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import type { FleetCentre, FleetRow } from '../../plan/fleet/fleetTypes.ts';
import styles from './CentreGroup.module.css';
import { YearGuides } from './FleetAxis.tsx';
import type { Moving } from './FleetTimeline.tsx';
import type { FleetSize } from './fleetSize.ts';
import { InServiceStrip } from './InServiceStrip.tsx';
import { MachineRow } from './MachineRow.tsx';

type Props = {
  centre: FleetCentre;
  scale: FleetScale;
  size: FleetSize;
  planStart: string;
  showSimulators: boolean;
  interactive: boolean;
  selectedId: string | null;
  moving: Moving | null;
};

/** One centre: its name and trust, its machines, and how many of its linacs are in service. */
export const CentreGroup = memo(function CentreGroup(props: Props) {
  const { centre, scale, size, planStart, showSimulators, interactive, selectedId, moving } = props;
  const rows = showSimulators ? [...centre.treatment, ...centre.simulators] : centre.treatment;
  const height = size.row * (centre.treatment.length + 1) + size.strip;
  return (
    <section className={styles.centre} aria-label={centre.name} style={{ containIntrinsicSize: `auto ${height}px` }}>
      <YearGuides scale={scale} planStart={planStart} />
      <h3 className={styles.heading}>
        <span className={styles.headingText}>
          {centre.name} <span className={styles.trust}>{centre.trust}</span>
        </span>
      </h3>
      {rows.map((row) => (
        <MachineRow
          key={row.id}
          row={row}
          scale={scale}
          height={centre.simulators.includes(row) ? size.quietRow : size.row}
          textSize={size.text}
          quiet={centre.simulators.includes(row)}
          interactive={interactive}
          selectedId={holds(row, selectedId) ? selectedId : null}
          moving={moving && holds(row, moving.projectId) ? moving : null}
        />
      ))}
      {linacsOf(centre) > 0 && <InServiceStrip centre={centre} scale={scale} size={size} />}
    </section>
  );
}, looksAlike);

const holds = ({ lives, projects }: FleetRow, id: string | null): boolean =>
  lives.some(({ machineId }) => machineId === id) || projects.some(({ projectId }) => projectId === id);

const signatureOf = ({ name, trust, treatment, simulators }: FleetCentre): string =>
  [name, trust, ...treatment.map(({ signature }) => signature), ...simulators.map(({ signature }) => signature)].join();

/** A centre is worth drawing again when its rows changed, or when what is selected or moving is or was one of its own. */
function looksAlike(before: Props, after: Props): boolean {
  const concerns = ({ centre, selectedId, moving }: Props) =>
    [...centre.treatment, ...centre.simulators].some(
      (row) => holds(row, selectedId) || holds(row, moving?.projectId ?? null),
    );
  return (
    before.scale === after.scale &&
    before.size === after.size &&
    before.planStart === after.planStart &&
    before.showSimulators === after.showSimulators &&
    before.interactive === after.interactive &&
    ((before.selectedId === after.selectedId && before.moving === after.moving) ||
      (!concerns(before) && !concerns(after))) &&
    (before.centre === after.centre || signatureOf(before.centre) === signatureOf(after.centre))
  );
}
