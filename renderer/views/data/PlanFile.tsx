import { useRef, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { type Problem, problemsText } from '../../../db/schema/problem.ts';
import { FileInput, planFiles } from '../../components/FileInput.tsx';
import { useProvided } from '../../palette/provided.ts';
import { longDate } from '../../plan/dates.ts';
import { fileStem } from '../../plan/fileName.ts';
import { faultText } from '../../state/faultText.ts';
import { saveAs } from '../../state/saveAs.ts';
import { useStore } from '../../state/store.ts';
import { useShell } from '../../state/useShell.ts';
import { SaveBack } from './files/SaveBack.tsx';
import styles from './PlanDataView.module.css';
import { PlanFileProblems } from './PlanFileProblems.tsx';

/** The plan as a file: saved for others to open, or opened from theirs. A file with mistakes is refused whole. */
export function PlanFile({ plan }: { plan: Plan }) {
  const planId = useStore((state) => state.planId);
  const importPlan = useStore((state) => state.importPlan);
  const openPlanFile = useStore((state) => state.openPlanFile);
  const stored = useStore((state) => state.stored);
  const shell = useShell();
  const notify = useStore((state) => state.notify);
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [said, setSaid] = useState<string | null>(null);

  const save = async () => {
    if (planId === null) return;
    await stored();
    const file = await window.planner.exportPlan({ planId });
    if (!file.ok) return notify(problemsText(file.problems));
    const name = `${fileStem(plan.name)}.plan.json`;
    const bytes = new TextEncoder().encode(file.value.text);
    const saved = await saveAs({ name, mime: 'application/json', bytes });
    if (!saved.ok) return notify(problemsText(saved.problems));
    setSaid(saved.value);
  };
  const open = async (file: File) => {
    const found = await importPlan(await file.text());
    setProblems(found);
    setSaid(found.length === 0 ? `${file.name} is open: everything here now comes from it.` : null);
  };

  /** The shell behind the page may have gone, or the file may not be readable. */
  const attempt = (action: Promise<void>, what: string) =>
    void action.catch((error: unknown) => notify(`${what}: ${faultText(error)}.`));

  const saveNow = () => attempt(save(), 'The plan was not saved as a file');
  /** The desktop program asks itself, and so knows where the file is; a browser tells nobody. */
  const openThere = async () => {
    const found = await openPlanFile();
    if (found === null) return;
    setProblems(found);
    setSaid(found.length === 0 ? 'The file is open: everything here now comes from it.' : null);
  };
  const choose = () => (shell === 'desktop' ? attempt(openThere(), 'The file was not opened') : input.current?.click());
  useProvided('files.save', saveNow);
  useProvided('files.open', choose);

  return (
    <section className={styles.section}>
      <h2>{plan.name}</h2>
      {plan.description !== undefined && <p>{plan.description}</p>}
      <p className="quiet">
        Starts on {longDate(plan.startDate)} and runs for {plan.horizonWeeks} weeks: {plan.centres.length} centres,{' '}
        {plan.machines.length} machines, {plan.projects.length} projects, {plan.zones.length} areas,{' '}
        {plan.pathways.length} pathways, {plan.scenarios.length} scenarios.
      </p>
      <div className={styles.actions}>
        <button type="button" onClick={saveNow}>
          Save as a plan file…
        </button>
        <button type="button" onClick={choose}>
          Open a plan file…
        </button>
        <FileInput
          ref={input}
          label="Plan file"
          accept={planFiles}
          onFile={(file) => attempt(open(file), 'The file was not opened')}
        />
      </div>
      <p role="status">{said}</p>
      {shell === 'local' && (
        <p className="quiet">
          In the browser a plan file is copied in when it is opened, and saved as a download. The desktop program also
          saves it back to the folder that it was opened from.
        </p>
      )}
      {planId !== null && <SaveBack planId={planId} />}
      {problems.length > 0 && (
        <div role="alert">
          <p>
            The file was not opened and nothing was stored:{' '}
            {problems.length === 1 ? 'one thing is' : `${problems.length} things are`} wrong in it.
          </p>
          <PlanFileProblems problems={problems} />
        </div>
      )}
    </section>
  );
}
