import { memo } from 'react';
import type { Band } from '../../simulation/results.ts';
import styles from './FanChart.module.css';
import type { FanPaths } from './fanPaths.ts';
import { seriesDashes } from './seriesDashes.ts';

type Props = { band: Band; order: number; paths: FanPaths; older: boolean };

/** Where nine in ten and half of the replications lie. Not drawn again while an estimate moves over it. */
export const FanBand = memo(function FanBand({ band, order, paths, older }: Props) {
  return (
    <g style={{ color: `var(--scenario-${order})` }} data-older={older}>
      <path d={paths.between(band.q05, band.q95)} className={styles.outer} />
      <path d={paths.between(band.q25, band.q75)} className={styles.inner} />
    </g>
  );
});

export const FanMedian = memo(function FanMedian({ band, order, paths }: Omit<Props, 'older'>) {
  return <path d={paths.along(band.q50)} className={styles.median} strokeDasharray={seriesDashes[order]} />;
});
