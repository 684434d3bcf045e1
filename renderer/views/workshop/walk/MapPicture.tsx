import { useStore } from '../../../state/store.ts';
import { NetworkMapPane } from '../../network/NetworkMapPane.tsx';
import { useMapShown } from '../../network/useMapShown.ts';
import { useWhatIfKeys } from '../../network/whatIf/useWhatIfKeys.ts';
import styles from './Walk.module.css';

/** The map, with what a room needs of it; what is asked on it is tried beside it. */
export function MapPicture({ title }: { title: string }) {
  const shown = useMapShown();
  useWhatIfKeys();
  const selection = useStore((state) => state.selection);
  const select = useStore((state) => state.select);
  if (shown === null) return null;
  return (
    <div className={styles.filled}>
      <NetworkMapPane shown={shown} selection={selection} onSelect={select} label={`Map. ${title}`} />
    </div>
  );
}
