import { useState } from 'react';
import { useProvided } from '../../palette/provided.ts';
import { noStoryboard, type SlidesStep, useSlides } from '../../state/slidesMaker.ts';
import styles from './WorkshopView.module.css';

/** The storyboard as a PDF of slides: one button, how far it is, and a way to give it up. */
export function SaveSlides({ steps }: { steps: number }) {
  const step = useSlides((state) => state.step);
  const said = useSlides((state) => state.said);
  const save = useSlides((state) => state.save);
  const cancel = useSlides((state) => state.cancel);
  const [notes, setNotes] = useState(false);
  useProvided('workshop.slides', () => void save(notes));
  return (
    <div className={styles.under}>
      {step === null ? (
        <>
          <button type="button" disabled={steps === 0} onClick={() => void save(notes)}>
            Save as slides (PDF)
          </button>
          {steps === 0 ? (
            <span className="quiet">{noStoryboard}</span>
          ) : (
            <label className={styles.notes}>
              <input type="checkbox" checked={notes} onChange={({ target }) => setNotes(target.checked)} />
              with my notes at the end
            </label>
          )}
        </>
      ) : (
        step.at !== 'saving' && (
          <button type="button" onClick={cancel}>
            Cancel the slides
          </button>
        )
      )}
      <span role="status" data-testid="slides-said">
        {step === null ? said : wordsOf(step)}
      </span>
    </div>
  );
}

function wordsOf(step: SlidesStep): string {
  if (step.at === 'simulating') return `Simulating… ${step.landed} of ${step.of} runs at most`;
  return step.at === 'drawing' ? 'Drawing…' : 'Saving…';
}
