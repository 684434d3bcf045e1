import { daysBetween, longDate } from '../../plan/dates.ts';
import { projectWords } from '../../plan/fleet/fleetProject.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import type { FleetProject } from '../../plan/fleet/fleetTypes.ts';
import styles from './ProjectBar.module.css';

type Props = {
  project: FleetProject;
  /** Where it is while it moves; its own start otherwise. */
  start: string;
  scale: FleetScale;
  height: number;
  interactive: boolean;
  selected: boolean;
  moving: boolean;
};

/**
 * A project as the bar of its stages, those that take the machine out of service hatched. To assistive technology it
 * is a slider along the weeks, since that is how it is moved.
 */
export function ProjectBar({ project, start, scale, height, interactive, selected, moving }: Props) {
  const top = Math.round(height * 0.1);
  const tall = height - 2 * top;
  const origin = scale.x(project.start);
  const width = Math.max(scale.x(project.end) - origin, 3);
  const week = (date: string) => Math.round(daysBetween(scale.from, date) / 7);
  const twin = interactive
    ? ({
        role: 'slider',
        tabIndex: -1,
        'aria-label': projectWords(project),
        'aria-valuemin': 0,
        'aria-valuemax': week(scale.until),
        'aria-valuenow': week(start),
        'aria-valuetext': `starts ${longDate(start)}`,
        'aria-disabled': !project.movable,
        'data-roving': 'project',
      } as const)
    : {};
  return (
    <g
      {...twin}
      className={styles.project}
      transform={`translate(${scale.x(start)},0)`}
      data-project={project.projectId}
      data-start={start}
      data-status={project.status}
      data-changed={project.changed ?? undefined}
      data-selected={selected}
      data-moving={moving}
      data-movable={project.movable}
    >
      <rect className={styles.ground} y={top} width={width} height={tall} />
      {project.stages.map(({ name, from, until, outOfService }) => (
        <rect
          key={`${name}${from}`}
          className={outOfService ? styles.stageOut : styles.stage}
          x={scale.x(from) - origin}
          y={top}
          width={Math.max(scale.x(until) - scale.x(from), 0.5)}
          height={tall}
        />
      ))}
      {width > 60 &&
        project.stages
          .slice(1)
          .map(({ name, from }) => (
            <line
              key={`${name}${from}`}
              className={styles.stageEdge}
              x1={scale.x(from) - origin}
              x2={scale.x(from) - origin}
              y1={top}
              y2={top + tall}
            />
          ))}
      <rect className={styles.outline} y={top} width={width} height={tall} rx={2} />
    </g>
  );
}
