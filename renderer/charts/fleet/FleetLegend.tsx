import { shades } from './ageBands.ts';
import styles from './FleetLegend.module.css';
import timeline from './FleetTimeline.module.css';
import ghost from './Ghost.module.css';
import life from './LifeBar.module.css';
import project from './ProjectBar.module.css';

const width = 22;
const height = 12;
const ages = Array.from({ length: shades }, (_, age) => age);

/** What the bars mean, in words beside a small piece of each, one beneath the other or across. It leans on the timeline's own fills. */
export function FleetLegend({ changes, across = false }: { changes: boolean; across?: boolean }) {
  return (
    <p className={`${timeline.palette} ${styles.legend}`} data-across={across}>
      <Entry words="new to end of design life" room={47}>
        <g className={life.life}>
          {ages.map((age) => (
            <rect key={age} data-age={age} x={age * 9} width={9} height={height} />
          ))}
        </g>
        <line className={life.designLife} x1={45} x2={45} y1={-1} y2={height + 1} />
      </Entry>
      <Entry words="past design life" room={across ? width : 47}>
        <g className={life.life}>
          <rect data-age="past" width={width} height={height} />
        </g>
      </Entry>
      <Entry words="project" room={across ? width : 47}>
        <rect fill="url(#fleet-stage-plain)" width={width} height={height} />
        <rect className={project.outline} width={width} height={height} />
      </Entry>
      <Entry words="out of service" room={across ? width : 47}>
        <rect fill="url(#fleet-stage-slant)" width={width} height={height} />
        <rect className={project.out} y={height - 3} width={width} height={3} />
        <rect className={project.outline} width={width} height={height} />
      </Entry>
      {changes && (
        <Entry words="in the baseline" room={across ? width : 47}>
          <g className={ghost.ghost}>
            <rect width={width} height={height} />
          </g>
        </Entry>
      )}
    </p>
  );
}

/** Beneath each other all pieces take the same room, so that the words stand in line. */
function Entry({ words, room, children }: { words: string; room: number; children: React.ReactNode }) {
  return (
    <span className={styles.entry}>
      <svg width={room} height={height} aria-hidden="true">
        {children}
      </svg>
      {words}
    </span>
  );
}
