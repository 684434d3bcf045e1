import styles from './FanChart.module.css';
import type { FanPaths } from './fanPaths.ts';
import type { FanScales } from './fanScales.ts';

/** The first run of a series as far as it has been simulated, drawn over a picture that is older. */
export type Begun = { values: Float32Array; order: number };

/** Where it has got to is marked, since it stops in the midst of the weeks. */
export function FanBegun({ values, order, paths, y }: Begun & { paths: FanPaths; y: FanScales['y'] }) {
  const last = values.findLastIndex(Number.isFinite);
  return (
    <g style={{ color: `var(--scenario-${order})` }} data-testid="begun">
      <path d={paths.along(values)} className={styles.median} />
      {last >= 0 && <circle cx={paths.at(last)} cy={y(values[last] ?? 0)} className={styles.begunTo} />}
    </g>
  );
}
