import { memo } from 'react';
import { longDate, monthYear } from '../../plan/dates.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import { moveWords } from '../../plan/fleet/fleetSnap.ts';
import type { FleetRow } from '../../plan/fleet/fleetTypes.ts';
import type { Moving } from './FleetTimeline.tsx';
import { rowLabels } from './fleetLabels.ts';
import { Ghost } from './Ghost.tsx';
import { LifeBar } from './LifeBar.tsx';
import styles from './MachineRow.module.css';
import { ProjectBar } from './ProjectBar.tsx';

type Props = {
  row: FleetRow;
  scale: FleetScale;
  height: number;
  textSize: number;
  quiet: boolean;
  interactive: boolean;
  selectedId: string | null;
  moving: Moving | null;
};

/** One bunker-line: who stands in it when, and what is planned for it. */
export const MachineRow = memo(
  function MachineRow({ row, scale, height, textSize, quiet, interactive, selectedId, moving }: Props) {
    const [first] = row.lives;
    const labels = rowLabels(row, scale, textSize);
    const startOf = (projectId: string, start: string) => (moving?.projectId === projectId ? moving.start : start);
    const movingX = moving === null ? 0 : scale.clamped(moving.start);
    return (
      <div className={styles.row} style={{ height }} data-quiet={quiet}>
        {interactive && first ? (
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
        ) : (
          <span className={styles.name}>{row.name}</span>
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
          {row.projects.map((project) =>
            project.baseline ? (
              <Ghost
                key={project.projectId}
                period={project.baseline}
                to={startOf(project.projectId, project.start)}
                scale={scale}
                height={height}
              />
            ) : null,
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
              start={startOf(project.projectId, project.start)}
              scale={scale}
              height={height}
              interactive={interactive}
              selected={project.projectId === selectedId}
              moving={moving?.projectId === project.projectId}
            />
          ))}
        </svg>
        {moving !== null && (
          <div className={styles.moveLabelRow}>
            <span style={{ width: movingX }} />
            <span className={styles.moveLabel}>{moveWords(moving.from, moving.start)}</span>
          </div>
        )}
      </div>
    );
  },
  (before, after) =>
    before.row.signature === after.row.signature &&
    before.scale === after.scale &&
    before.height === after.height &&
    before.textSize === after.textSize &&
    before.quiet === after.quiet &&
    before.interactive === after.interactive &&
    before.selectedId === after.selectedId &&
    before.moving === after.moving,
);

/** What the name of a row says to those who cannot see its bars. */
function rowWords({ name, lives }: FleetRow): string {
  const each = lives.map(({ name: machine, model, bornOn, designLifeEnds }) =>
    [machine, model, `in use from ${monthYear(bornOn)}`, `design life ends ${longDate(designLifeEnds)}`]
      .filter((part) => part !== null)
      .join(', '),
  );
  return each.length === 0 ? name : each.join('; then ');
}
