import { type DragEvent, type KeyboardEvent, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import type { StoryStep } from '../../../db/schema/workshop.ts';
import { viewNames } from '../../components/viewNames.ts';
import { showsOf } from '../../plan/workshop/stepShows.ts';
import { moveStep } from '../../plan/workshop/storyCommands.ts';
import { useStore } from '../../state/store.ts';
import { scenarioWords } from './stepWords.ts';
import styles from './WorkshopView.module.css';

type Props = {
  plan: Plan;
  steps: readonly StoryStep[];
  chosenId: string | null;
  onChoose(stepId: string): void;
  onStart(at: number): void;
};

/** The steps in their order: dragged, or moved with Alt and the arrows. */
export function StepList({ plan, steps, chosenId, onChoose, onStart }: Props) {
  const execute = useStore((state) => state.execute);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const move = (stepId: string, to: number) => {
    const command = moveStep(plan, stepId, to);
    if (command === null) return;
    execute(command);
    setSaid(`Step ${to + 1} of ${steps.length}`);
  };
  const pressed = (event: KeyboardEvent, step: StoryStep, at: number) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const list = event.currentTarget.closest('ol');
    if (event.altKey) move(step.id, at + by);
    else list?.querySelectorAll<HTMLElement>('[data-step]')[at + by]?.focus();
  };
  const dropped = (event: DragEvent, at: number) => {
    event.preventDefault();
    setOver(null);
    move(event.dataTransfer.getData('text/plain'), at);
  };
  if (steps.length === 0)
    return (
      <p className={styles.empty}>
        The storyboard is empty. Go to {viewNames.network}, {viewNames.fleet} or {viewNames.compare}, bring to the
        screen what the room should see, and add it here; or add a step and word its question.
      </p>
    );
  return (
    <>
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <li
            key={step.id}
            className={styles.step}
            data-chosen={step.id === chosenId}
            data-over={over === at}
            draggable
            onDragStart={({ dataTransfer }) => dataTransfer.setData('text/plain', step.id)}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(at);
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => dropped(event, at)}
          >
            <button
              type="button"
              className={`plain ${styles.stepName}`}
              data-step={step.id}
              aria-pressed={step.id === chosenId}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              onClick={() => onChoose(step.id)}
              onDoubleClick={() => onStart(at)}
              onKeyDown={(event) => pressed(event, step, at)}
            >
              <span className={styles.number}>{at + 1}</span>
              <span className={styles.words}>
                <span className={styles.question}>{step.title}</span>
                <span className="quiet">
                  {showsOf(step).name} · {scenarioWords(plan, step.scenarioId)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}
