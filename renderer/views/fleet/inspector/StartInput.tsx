import { useState } from 'react';
import type { Project } from '../../../../db/schema/project.ts';
import { addWeeks } from '../../../plan/dates.ts';
import { rescheduleEdit } from '../../../plan/fleet/change/projectEdits.ts';
import { rescheduled } from '../../../plan/fleet/change/reschedule.ts';
import { clampStart, differenceWords, spokenDay } from '../../../plan/fleet/fleetSnap.ts';
import { useStore } from '../../../state/store.ts';
import { fleetDo, targetNow, tell } from '../fleetDo.ts';
import styles from './inspector.module.css';

type Props = { project: Project; baseline: string | undefined };

/** The date a project starts on: typed here, it moves the project just as dragging its bar does. */
export function StartInput({ project, baseline }: Props) {
  const [typed, setTyped] = useState<string | null>(null);

  function commit(): void {
    setTyped(null);
    const { plan } = useStore.getState();
    if (plan === null || typed === null || typed === '' || typed === project.start) return;
    const until = addWeeks(plan.startDate, plan.horizonWeeks);
    const start = clampStart(typed, project.start, { from: plan.startDate, until });
    if (start === project.start) return;
    const done = fleetDo(rescheduleEdit(plan, project, rescheduled(project, start)), targetNow(project.id));
    if (!done.ok) tell(done);
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
