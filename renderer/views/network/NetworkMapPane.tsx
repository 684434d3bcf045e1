import { NetworkMap } from '../../charts/map/NetworkMap.tsx';
import { useSize } from '../../components/useSize.ts';
import { useTextSize } from '../../components/useTextSize.ts';
import styles from './NetworkView.module.css';
import type { NetworkContents } from './networkContents.ts';

/** The map as large as there is room for. */
export function NetworkMapPane(props: NetworkContents & { label: string }) {
  const [ref, size] = useSize<HTMLDivElement>();
  const textSize = useTextSize();
  return (
    <div className={styles.map} ref={ref}>
      {size.width > 0 && size.height > 0 && <NetworkMap {...props} size={size} textSize={textSize} />}
    </div>
  );
}
