import { NetworkMap } from '../../charts/map/NetworkMap.tsx';
import { useSize } from '../../components/useSize.ts';
import { useTextSize } from '../../components/useTextSize.ts';
import { useStore } from '../../state/store.ts';
import styles from './NetworkView.module.css';
import type { NetworkContents } from './networkContents.ts';
import { useLayer } from './useLayer.ts';
import { trySending } from './whatIf/mapActions.ts';
import { useMapDesk } from './whatIf/mapDesk.ts';

/** The map as large as there is room for, as it was left. */
export function NetworkMapPane(props: NetworkContents & { label: string; tools?: React.ReactNode }) {
  const [ref, size] = useSize<HTMLDivElement>();
  const textSize = useTextSize();
  const layer = useLayer();
  const setMap = useStore((state) => state.setMap);
  const sends = useMapDesk((state) => state.sending);
  const { showMenu, setSending } = useMapDesk.getState();
  return (
    <div className={styles.map} ref={ref} data-picture="map">
      {size.width > 0 && size.height > 0 && (
        <NetworkMap
          {...props}
          size={size}
          textSize={textSize}
          layer={layer}
          view={useStore.getState().map.view}
          onView={(view) => setMap({ view })}
          onMenu={(subject, at) => showMenu({ subject, ...at })}
          sends={sends}
          onSends={setSending}
          onSend={(from, toCentreId) => {
            setSending(false);
            trySending(from, toCentreId);
          }}
        />
      )}
      {sends && (
        <p className={styles.sends} data-picture="no" role="status">
          Drag from where people are to a centre. Esc ends it.
        </p>
      )}
    </div>
  );
}
