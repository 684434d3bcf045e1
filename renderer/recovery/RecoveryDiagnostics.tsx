import { useState } from 'react';
import { type DiagnosticText, diagnosticTexts } from '../diagnostics/diagnosticTexts.ts';
import { saveDiagnostics } from '../diagnostics/saveDiagnostics.ts';
import { TextsInFull } from '../diagnostics/TextsInFull.tsx';
import { faultText } from '../state/faultText.ts';

/** What may be saved for whoever looks for the fault: gathered when it is asked for, and shown before it is saved. */
export function RecoveryDiagnostics() {
  const [texts, setTexts] = useState<DiagnosticText[] | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const attempt = async (action: () => Promise<void>) => {
    try {
      await action();
    } catch (error) {
      setSaid(`Nothing was saved: ${faultText(error)}.`);
    }
  };

  return (
    <>
      <p>
        Diagnostics are versions, sizes, counts and the log. No names, figures or words of a plan are in them, and
        nothing is sent. You see all of it before it is saved.
      </p>
      {texts === null ? (
        <button type="button" onClick={() => void attempt(async () => setTexts(await diagnosticTexts()))}>
          Save diagnostics…
        </button>
      ) : (
        <>
          <TextsInFull texts={texts} />
          <button type="button" onClick={() => void attempt(async () => setSaid(await saveDiagnostics(texts)))}>
            Save as one file
          </button>
        </>
      )}
      <p role="status">{said}</p>
    </>
  );
}
