import { useState } from 'react';
import type { Project } from '../../../../db/schema/project.ts';
import { rescheduleEdit } from '../../../plan/fleet/change/projectEdits.ts';
import { rescheduled } from '../../../plan/fleet/change/reschedule.ts';
import { useStore } from '../../../state/store.ts';
import { fleetDo, targetNow, tell } from '../fleetDo.ts';
import styles from './inspector.module.css';

/** The weeks of a stage: typed here, they stretch it just as dragging its edge does. */
export function WeeksInput({ project, at }: { project: Project; at: number }) {
  const [typed, setTyped] = useState<string | null>(null);
  const stage = project.stages[at];
  if (!stage) return null;

  function commit(): void {
    const { plan } = useStore.getState();
    const weeks = Number(typed);
    setTyped(null);
    if (plan === null || typed === null || !stage || !(weeks > 0) || weeks > 520 || weeks === stage.weeks) return;
    const stages = project.stages.map((held, index) => (index === at ? { ...held, weeks } : held));
    const after = rescheduled(project, project.start, stages);
    const done = fleetDo(rescheduleEdit(plan, project, after), targetNow(project.id));
    if (!done.ok) tell(done);
  }

  return (
    <input
      type="number"
      min={0.5}
      step={0.5}
      className={styles.weeks}
      aria-label={`Weeks of ${stage.name.toLowerCase()}`}
      disabled={project.status === 'done'}
      value={typed ?? Math.round(stage.weeks * 10) / 10}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={commit}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit();
        else if (key === 'Escape') setTyped(null);
      }}
    />
  );
}
