import { useEffect, useRef, useState } from 'react';
import type { PackSource } from '../../pack/section.ts';
import { useProvided } from '../../palette/provided.ts';
import { packOutOfDate, packRefused, packRuns } from '../../state/packReady.ts';
import type { PrintFileStep } from '../../state/printFile.ts';
import { useStore } from '../../state/store.ts';
import { makePack } from './makePack.ts';
import styles from './PackView.module.css';

const steps: { readonly [step in PrintFileStep]: string } = {
  drawing: 'Drawing the pages',
  printing: 'Printing them',
  numbering: 'Numbering the contents',
  saving: 'Saving the file',
};
const order = Object.keys(steps);

/** The one button, how far the pack is once it is pressed, and what became of it. */
export function MakePack({ source, onEnd }: { source: PackSource | null; onEnd(): void }) {
  const refused = useStore(packRefused);
  const outOfDate = useStore(packOutOfDate);
  const runs = useStore(packRuns);
  const [making, setMaking] = useState<{ step: PrintFileStep; cancel: AbortController } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [wanted, setWanted] = useState(false);
  const make = async () => {
    if (making !== null || source === null) return;
    const cancel = new AbortController();
    setSaid(null);
    setMaking({ cancel, step: 'drawing' });
    setSaid(await makePack(source, cancel.signal, (step) => setMaking({ cancel, step })));
    setMaking(null);
    onEnd();
  };
  const latest = useRef(make);
  useEffect(() => {
    latest.current = make;
  });
  // Asked for from elsewhere it waits for what it is made from.
  useProvided('pack.make', () => setWanted(true));
  const ready = wanted && refused === null && source !== null;
  useEffect(() => {
    if (!ready) return;
    setWanted(false);
    void latest.current();
  }, [ready]);
  return (
    <div className={styles.make}>
      <div className={styles.actions}>
        {making === null ? (
          <>
            <button type="button" className="primary" disabled={refused !== null} onClick={() => void make()}>
              Make the pack
            </button>
            {outOfDate && (
              <button type="button" onClick={() => void make()}>
                Make it with the figures of before
              </button>
            )}
            <span className="quiet">
              {wanted ? 'It is made as soon as three runs have landed.' : (refused ?? runs)}
            </span>
          </>
        ) : (
          <>
            <progress max={order.length} value={order.indexOf(making.step) + 0.5} aria-label="How far the pack is" />
            <span>{steps[making.step]}…</span>
            <button type="button" onClick={() => making.cancel.abort()}>
              Cancel
            </button>
          </>
        )}
      </div>
      {outOfDate && making === null && (
        <p className="quiet">A pack with the figures of before says on its cover that they are out of date.</p>
      )}
      <p role="status" data-testid="pack-said">
        {said}
      </p>
    </div>
  );
}
