import type { Concerns } from './concerns.ts';
import type { FlowMark } from './mapLayout.ts';
import styles from './NetworkMap.module.css';

type FlowsProps = {
  flows: readonly FlowMark[];
  near: Concerns | null;
  /** Those that are looked at are drawn over the zones, the rest under them. */
  part: 'resting' | 'near';
};

/** Where people go, wide where they live and narrow at the centre. */
export function Flows({ flows, near, part }: FlowsProps) {
  const wanted = flows.filter(
    ({ zoneId, centreId, path }) => path !== '' && (near?.flow(zoneId, centreId) ?? false) === (part === 'near'),
  );
  return (
    <g className={near !== null && part === 'resting' ? styles.dimmed : undefined}>
      {wanted.map(({ zoneId, centreId, path }) => (
        <path
          key={`${zoneId} ${centreId}`}
          className={part === 'near' ? styles.activeFlow : styles.flow}
          d={path}
          data-flow={`${zoneId} ${centreId}`}
        />
      ))}
    </g>
  );
}
