import { useState } from 'react';
import { problemText } from '../../../../db/schema/problem.ts';
import type { Project } from '../../../../db/schema/project.ts';
import { addWeeks } from '../../../plan/dates.ts';
import { draftMove } from '../../../plan/fleet/fleetMove.ts';
import { clampStart, differenceWords, spokenDay } from '../../../plan/fleet/fleetSnap.ts';
import { useStore } from '../../../state/store.ts';
import styles from './inspector.module.css';

type Props = { project: Project; baseline: string | undefined };

/** The date a project starts on: typed here, it moves the project just as dragging its bar does. */
export function StartInput({ project, baseline }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const store = useStore;

  function commit(): void {
    setTyped(null);
    const { plan, scenarioId, execute, chooseScenario, notify } = store.getState();
    if (plan === null || typed === null || typed === '' || typed === project.start) return;
    const until = addWeeks(plan.startDate, plan.horizonWeeks);
    const start = clampStart(typed, project.start, { from: plan.startDate, until });
    if (start === project.start) return;
    const moved = draftMove(plan, scenarioId, project, start);
    if (!moved.ok) {
      notify(moved.problems.map(problemText).join('. '));
      return;
    }
    execute(moved.value.command);
    chooseScenario(moved.value.scenarioId);
  }

  return (
    <div className={styles.start}>
      <label htmlFor="start">Start</label>
      <input
        id="start"
        type="date"
        aria-describedby="start-words"
        value={typed ?? project.start}
        disabled={project.status === 'done'}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === 'Enter') commit();
          else if (key === 'Escape') setTyped(null);
        }}
      />
      {/* The browser writes dates in the order of its own language; words cannot be misread. */}
      <span id="start-words" className={styles.difference}>
        {spokenDay(project.start)}
        {baseline !== undefined &&
          baseline !== project.start &&
          `, ${differenceWords(baseline, project.start)} than in the baseline`}
      </span>
    </div>
  );
}
