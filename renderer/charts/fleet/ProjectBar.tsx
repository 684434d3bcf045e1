import { daysBetween, longDate } from '../../plan/dates.ts';
import { projectWords } from '../../plan/fleet/fleetProject.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import type { FleetProject } from '../../plan/fleet/fleetTypes.ts';
import { textWidth } from '../map/textWidth.ts';
import styles from './ProjectBar.module.css';
import { textureOf } from './stageTexture.ts';

type Props = {
  project: FleetProject;
  scale: FleetScale;
  height: number;
  textSize: number;
  interactive: boolean;
  selected: boolean;
  moving: boolean;
  /** The edge being stretched. */
  edge: number | null;
};

/** Pixels either side of an edge that take hold of it, and the room a stage must have for its edge to be offered. */
const grip = 4;
/** On paper narrower stages are told by their texture alone: the tables name them. */
const leastNamedOnPaper = 44;
/** The ends are taken hold of just outside the bar, so that a short bar can still be moved. */
const outside = 5;

/**
 * A project as the bar of its stages, each in its own texture; those that take the machine out of service stand full
 * height on a line, the rest lower. To assistive technology it is a slider along the weeks, since that is how it is moved.
 */
export function ProjectBar({ project, scale, height, textSize, interactive, selected, moving, edge }: Props) {
  const top = Math.round(height * 0.1);
  const tall = height - 2 * top;
  const origin = scale.x(project.start);
  const width = Math.max(scale.x(project.end) - origin, 3);
  const week = (date: string) => Math.round(daysBetween(scale.from, date) / 7);
  const variant = project.changed ? '-changed' : '';
  const twin = interactive
    ? ({
        role: 'slider',
        tabIndex: -1,
        'aria-label': projectWords(project),
        'aria-valuemin': 0,
        'aria-valuemax': week(scale.until),
        'aria-valuenow': week(project.start),
        'aria-valuetext': `starts ${longDate(project.start)}`,
        'aria-disabled': !project.movable,
        'data-roving': 'project',
      } as const)
    : {};
  const stages = project.stages.map((stage, at) => {
    const x = scale.x(stage.from) - origin;
    return { ...stage, x, width: Math.max(scale.x(stage.until) - scale.x(stage.from), 0.5), at };
  });
  return (
    <g
      {...twin}
      className={styles.project}
      transform={`translate(${origin},0)`}
      data-project={project.projectId}
      data-start={project.start}
      data-end={project.end}
      data-status={project.status}
      data-changed={project.changed ?? undefined}
      data-selected={selected}
      data-moving={moving}
      data-movable={project.movable}
    >
      <rect className={styles.ground} y={top} width={width} height={tall} />
      {stages.map(({ at, name, x, width: wide, outOfService }) => (
        <rect
          key={at}
          className={styles.stage}
          data-out={outOfService}
          fill={`url(#fleet-stage-${textureOf({ name }, at)}${variant})`}
          x={x}
          y={top}
          width={wide}
          height={tall}
        />
      ))}
      {stages.map(({ at, x, width: wide, outOfService }) =>
        outOfService ? <rect key={at} className={styles.out} x={x} y={top + tall - 3} width={wide} height={3} /> : null,
      )}
      {stages.map(({ at, name, x, width: wide }) => {
        const text = wide < (interactive ? 0 : leastNamedOnPaper) ? null : shortened(name, wide - 8, textSize - 1);
        return text === null ? null : (
          <g key={at} className={styles.stageName}>
            <rect x={x + 2} y={top + 2} width={textWidth(text, textSize - 1) + 4} height={tall - 6} />
            <text x={x + 4} y={height / 2} dy="0.32em" style={{ fontSize: textSize - 1 }}>
              {text}
            </text>
          </g>
        );
      })}
      {width > 60 &&
        stages
          .slice(1)
          .map(({ at, x }) => <line key={at} className={styles.stageEdge} x1={x} x2={x} y1={top} y2={top + tall} />)}
      <rect className={styles.outline} y={top} width={width} height={tall} rx={2} />
      {interactive && project.movable && width > 3 * grip && (
        <>
          {stages
            .slice(0, -1)
            .map(({ at, x, width: wide }) =>
              wide >= 3 * grip && (stages[at + 1]?.width ?? 0) >= 3 * grip ? (
                <Handle key={at} edge={at + 1} x={x + wide - grip} width={2 * grip} height={height} />
              ) : null,
            )}
          <Handle edge={0} x={-outside} width={outside + 0.5} height={height} />
          <Handle edge={stages.length} x={width - 0.5} width={outside + 0.5} height={height} />
        </>
      )}
      {edge !== null && <EdgeMark x={edge === 0 ? 0 : edgeAt(stages, edge)} height={height} />}
    </g>
  );
}

const edgeAt = (stages: readonly { x: number; width: number }[], edge: number): number => {
  const stage = stages[edge - 1];
  return stage ? stage.x + stage.width : 0;
};

function Handle({ edge, ...place }: { edge: number; x: number; width: number; height: number }) {
  return <rect className={styles.handle} data-edge={edge} y={0} {...place} />;
}

/** The edge that is being stretched, as a line with two heads. */
function EdgeMark({ x, height }: { x: number; height: number }) {
  const y = height / 2;
  return (
    <path
      className={styles.edge}
      d={`M${x} 0V${height}M${x - 4} ${y - 3}l-4 3l4 3M${x + 4} ${y - 3}l4 3l-4 3`}
      data-chosen-edge="true"
    />
  );
}

/** A stage's name, its first word or nothing, as fits. */
function shortened(name: string, room: number, textSize: number): string | null {
  const first = name.split(' ')[0] ?? name;
  return [name, first].find((text) => textWidth(text, textSize) <= room) ?? null;
}
