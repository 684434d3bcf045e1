import { useSize } from '../../components/useSize.ts';
import { useTextSize } from '../../components/useTextSize.ts';
import styles from './CompareView.module.css';
import { type Started, StartedPicture } from './StartedPicture.tsx';

/** The share that has started by each day, a curve for each scenario, as large as there is room. */
export function StartedCurves({ series, label }: { series: readonly Started[]; label: string }) {
  const [ref, size] = useSize<HTMLDivElement>();
  const textSize = useTextSize();
  return (
    <div ref={ref} className={styles.curves} data-picture="curves">
      {size.width > 0 && <StartedPicture {...{ series, label, textSize }} width={size.width} height={size.height} />}
    </div>
  );
}
