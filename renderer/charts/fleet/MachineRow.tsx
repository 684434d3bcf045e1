import { memo } from 'react';
import { longDate, monthYear } from '../../plan/dates.ts';
import type { FleetConflict } from '../../plan/fleet/conflicts/fleetConflict.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import type { FleetRow } from '../../plan/fleet/fleetTypes.ts';
import { ConflictMark } from './ConflictMark.tsx';
import { Dots } from './Dots.tsx';
import { rowLabels } from './fleetLabels.ts';
import { Ghost } from './Ghost.tsx';
import { LifeBar } from './LifeBar.tsx';
import styles from './MachineRow.module.css';
import { MovingLabel } from './MovingLabel.tsx';
import type { Moving } from './moving.ts';
import { ProjectBar } from './ProjectBar.tsx';

type Props = {
  row: FleetRow;
  scale: FleetScale;
  top: number;
  height: number;
  textSize: number;
  quiet: boolean;
  interactive: boolean;
  selectedId: string | null;
  moving: Moving | null;
  conflicts: readonly FleetConflict[];
};

/** One bunker: who stands in it when, and what is planned for it. */
export const MachineRow = memo(
  function MachineRow(props: Props) {
    const { scale, top, height, textSize, quiet, interactive, selectedId, moving, conflicts } = props;
    const row = moving === null ? props.row : withMoving(props.row, moving);
    const [first] = row.lives;
    const marks = interactive && moving === null ? conflicts : [];
    const lefts = marks.map((conflict, at) => Math.max(0, scale.clamped(markedAt(row, conflict)) - 27 - 26 * at));
    const labels = rowLabels(
      row,
      scale,
      textSize,
      interactive ? lefts.map((left) => [left, left + 24] as const) : pastLife(row, scale),
    );
    return (
      <div className={styles.row} style={{ top, height }} data-quiet={quiet}>
        {interactive && first ? (
          <span className={styles.nameCell}>
            <button
              type="button"
              className={styles.name}
              data-machine={first.machineId}
              data-roving="machine"
              data-selected={selectedId !== null && row.lives.some(({ machineId }) => machineId === selectedId)}
              tabIndex={-1}
              aria-label={rowWords(row)}
            >
              {row.name}
            </button>
            <button
              type="button"
              className={styles.menu}
              data-picture="no"
              data-menu="machine"
              data-menu-id={first.machineId}
              aria-haspopup="menu"
              aria-label={`What can be done with ${row.name}`}
              tabIndex={-1}
            >
              <Dots />
            </button>
          </span>
        ) : (
          <span className={styles.caption}>{row.name}</span>
        )}
        <svg width={scale.width} height={height} role="presentation">
          {row.lives.map((life) => (
            <LifeBar
              key={`${life.machineId}${life.from}`}
              life={life}
              scale={scale}
              height={height}
              selected={life.machineId === selectedId}
            />
          ))}
          {row.cancelled.map((ghost) => (
            <Ghost key={ghost.projectId} period={ghost} to={null} scale={scale} height={height} />
          ))}
          {row.projects.map(({ projectId, baseline, start }) =>
            baseline ? <Ghost key={projectId} period={baseline} to={start} scale={scale} height={height} /> : null,
          )}
          {labels.map(({ id, x, anchor, text, about }) => (
            <text key={`${about}${id}`} className={styles.label} x={x} y={height / 2} dy="0.35em" textAnchor={anchor}>
              {text}
            </text>
          ))}
          {row.projects.map((project) => (
            <ProjectBar
              key={project.projectId}
              project={project}
              scale={scale}
              height={height}
              textSize={textSize}
              interactive={interactive}
              selected={project.projectId === selectedId}
              moving={moving?.projectId === project.projectId}
              edge={moving?.projectId === project.projectId ? moving.edge : null}
            />
          ))}
        </svg>
        {marks.length > 0 && (
          <div className={styles.marks}>
            {marks.map((conflict, at) => (
              <ConflictMark key={conflict.id} conflict={conflict} left={lefts[at] ?? 0} top={(height - 24) / 2} />
            ))}
          </div>
        )}
        {moving !== null && <MovingLabel moving={moving} left={scale.clamped(moving.project.start)} />}
      </div>
    );
  },
  (before, after) =>
    before.row.signature === after.row.signature &&
    before.scale === after.scale &&
    before.top === after.top &&
    before.height === after.height &&
    before.textSize === after.textSize &&
    before.quiet === after.quiet &&
    before.interactive === after.interactive &&
    before.selectedId === after.selectedId &&
    before.moving === after.moving &&
    sameConflicts(before.conflicts, after.conflicts),
);

/** Stretches past a design life: hatched, which on paper nobody reads through. */
const pastLife = ({ lives }: FleetRow, scale: FleetScale): (readonly [number, number])[] =>
  lives.flatMap(({ designLifeEnds, until }) =>
    designLifeEnds < until ? [[scale.clamped(designLifeEnds), scale.clamped(until)] as const] : [],
  );

const sameConflicts = (before: readonly FleetConflict[], after: readonly FleetConflict[]): boolean =>
  before === after ||
  (before.length === after.length && before.every(({ sentence }, at) => sentence === after[at]?.sentence));

/** A row with the project on the move where it has been moved to, ahead of the plan by a frame. */
const withMoving = (row: FleetRow, { project }: Moving): FleetRow => ({
  ...row,
  projects: row.projects.map((held) =>
    held.projectId === project.projectId
      ? { ...project, changed: held.changed === 'added' ? 'added' : project.changed }
      : held,
  ),
});

/** Before the project it is about, else where it begins. */
function markedAt({ projects }: FleetRow, { place: { selection, period } }: FleetConflict): string {
  const project = projects.find(({ projectId }) => projectId === selection.id);
  return project?.start ?? period.from;
}

/** What the name of a row says to those who cannot see its bars. */
function rowWords({ name, lives }: FleetRow): string {
  const each = lives.map(({ name: machine, model, bornOn, designLifeEnds }) =>
    [machine, model, `in use from ${monthYear(bornOn)}`, `design life ends ${longDate(designLifeEnds)}`]
      .filter((part) => part !== null)
      .join(', '),
  );
  return each.length === 0 ? name : each.join('; then ');
}
