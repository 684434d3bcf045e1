import { useEffect, useState } from 'react';
import { Sheet } from '../components/Sheet.tsx';
import { SheetHead } from '../components/SheetHead.tsx';
import { faultText } from '../state/faultText.ts';
import { useStore } from '../state/store.ts';
import styles from './DiagnosticsSheet.module.css';
import { type DiagnosticText, diagnosticTexts } from './diagnosticTexts.ts';
import { saveDiagnostics } from './saveDiagnostics.ts';
import { TextsInFull } from './TextsInFull.tsx';

/** What would be saved for whoever looks for a fault, to be read first, word for word. */
export function DiagnosticsSheet({ onClose: close }: { onClose: () => void }) {
  const notify = useStore((state) => state.notify);
  const [texts, setTexts] = useState<DiagnosticText[] | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    diagnosticTexts().then(setTexts, (error: unknown) => setFault(faultText(error)));
  }, []);
  const save = async (shown: DiagnosticText[]) => {
    try {
      const said = await saveDiagnostics(shown);
      if (said === null) return;
      notify(said);
      close();
    } catch (error) {
      setFault(`Nothing was saved: ${faultText(error)}`);
    }
  };
  return (
    <Sheet label="Save diagnostics" onClose={close} className={styles.sheet}>
      <SheetHead title="Save diagnostics" onClose={close} />
      <p className={styles.lead}>
        For whoever looks for a fault. This is all of it: versions, sizes, counts and the log. No names, figures or
        words of a plan are in it, and nothing is sent; it is saved as one zip file where you choose.
      </p>
      {fault !== null && (
        <p className={styles.lead} role="alert">
          {fault}.
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      <section className={styles.texts} tabIndex={0} aria-label="What is in the file" data-testid="diagnostics">
        {texts && <TextsInFull texts={texts} />}
      </section>
      <footer className={styles.foot}>
        <button
          type="button"
          className="primary"
          data-first-focus
          disabled={texts === null}
          onClick={() => texts && void save(texts)}
        >
          Save as one file
        </button>
      </footer>
    </Sheet>
  );
}
