import { useState } from 'react';
import { shortcutProps } from '../../palette/shortcutProps.ts';
import { addStep } from '../../plan/workshop/storyCommands.ts';
import { shownScenarioId } from '../../state/planSlice.ts';
import { useStore } from '../../state/store.ts';
import { openPresenter } from './presenter/openPresenter.ts';
import { RecordList } from './RecordList.tsx';
import { SaveSlides } from './SaveSlides.tsx';
import { StepEditor } from './StepEditor.tsx';
import { StepList } from './StepList.tsx';
import styles from './WorkshopView.module.css';
import { startFullScreen } from './walk/fullScreen.ts';

/** What a facilitator prepares and leaves with: the storyboard, and what the room decided. */
export function WorkshopView() {
  const plan = useStore((state) => state.plan);
  const execute = useStore((state) => state.execute);
  const startWalk = useStore((state) => state.startWalk);
  const scenarioId = useStore(shownScenarioId);
  const [chosenId, setChosenId] = useState<string | null>(null);
  if (plan === null) return null;
  const steps = plan.storyboard ?? [];
  const chosen = steps.find(({ id }) => id === chosenId) ?? steps[0];
  const start = (at: number) => {
    startWalk(at);
    startFullScreen();
  };
  const add = () => {
    const { command, stepId } = addStep(plan, { title: 'What happens to waiting times?', scenarioId, view: 'compare' });
    if (command !== null) execute(command);
    setChosenId(stepId);
  };
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <div>
          <h2 className={styles.title}>Workshop</h2>
          <p className="quiet">
            Prepare questions, walk a room through them with the arrow keys or a clicker, and keep what it decides.
          </p>
        </div>
        <span className={styles.space} />
        <button
          type="button"
          onClick={openPresenter}
          title="A second window for you alone: notes, what comes next, the time"
        >
          Presenter’s window
        </button>
        <button
          type="button"
          className={`primary ${styles.start}`}
          disabled={steps.length === 0}
          onClick={() => start(0)}
          {...shortcutProps('workshop.start')}
        >
          Start
        </button>
      </header>
      <section className={styles.board} aria-label="Storyboard">
        <div className={styles.list}>
          <StepList plan={plan} steps={steps} chosenId={chosen?.id ?? null} onChoose={setChosenId} onStart={start} />
          <div className={styles.under}>
            <button type="button" onClick={add}>
              Add a step
            </button>
            <span className="quiet">or, in any view, add what is on screen with Shift S</span>
          </div>
          <SaveSlides steps={steps.length} />
        </div>
        {chosen && <StepEditor key={chosen.id} plan={plan} step={chosen} onChoose={setChosenId} />}
      </section>
      <RecordList plan={plan} />
    </div>
  );
}
