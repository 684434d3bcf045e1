import { useEffect, useRef, useState } from 'react';
import { type Previewed, previewReady } from '../../pack/previewed.ts';
import type { PackSource } from '../../pack/section.ts';
import styles from './PackView.module.css';
import type { Shown } from './shown.ts';

/** How a part of the pack will look, in a page of its own so that print and screen do not mix. */
export function Preview({ source, shown, title }: { source: PackSource; shown: Shown; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const heard = ({ data, origin, source: from }: MessageEvent<unknown>) => {
      if (origin === location.origin && from === frame.current?.contentWindow && data === previewReady) setReady(true);
    };
    window.addEventListener('message', heard);
    return () => window.removeEventListener('message', heard);
  }, []);
  useEffect(() => {
    const told: Previewed = { type: 'isocentre:preview', source, shown };
    if (ready) frame.current?.contentWindow?.postMessage(told, location.origin);
  }, [ready, source, shown]);
  return <iframe ref={frame} className={styles.preview} src="preview.html" title={title} />;
}
