import { type ReactNode, useState } from 'react';
import { problemText } from '../../../../db/schema/problem.ts';
import { EditTargetChoice } from '../../../components/EditTargetChoice.tsx';
import type { FleetEdit } from '../../../plan/fleet/change/fleetEdit.ts';
import { targetOf, targetWords } from '../../../plan/fleet/change/targetOf.ts';
import { lacksPatientsOrTravel } from '../../../plan/newcomer/newcomerOffer.ts';
import { useStore } from '../../../state/store.ts';
import { resolvedNow } from '../fleetActions.ts';
import { fleetDo, targetNow } from '../fleetDo.ts';
import { type FleetForm, useFleetStore } from '../fleetStore.ts';
import styles from './forms.module.css';

type Props = {
  title: string;
  /** What the button does, a verb first: “Open the centre”. */
  verb: string;
  /** What would be done now; null while something is missing. */
  edit(): FleetEdit | null;
  children: ReactNode;
};

/** A form with its title, where its change goes, what is wrong with it, and the buttons that do it or leave it. */
export function FormFrame({ title, verb, edit, children }: Props) {
  const [refused, setRefused] = useState<string | null>(null);
  const open = useFleetStore((state) => state.open);
  const where = useStore(({ plan, editTarget, scenarioId }) =>
    plan === null ? '' : targetWords(plan, targetOf(plan, { editTarget, scenarioId })),
  );
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = edit();
        if (wanted === null) return;
        const done = fleetDo(wanted, targetNow());
        if (done.ok) {
          open(next(wanted));
          lookAt(wanted);
        }
        if (!done.ok) setRefused(done.problems.map(problemText).join(' '));
      }}
    >
      <header className={styles.head}>
        <h2>{title}</h2>
        <EditTargetChoice />
      </header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.foot}>
        {refused !== null && (
          <p className={styles.wants} role="alert">
            {refused}
          </p>
        )}
        <span className="quiet">Goes {where.replace(/^in /, 'into ')}</span>
        <span className={styles.buttons}>
          <button type="button" onClick={() => open(null)}>
            Cancel
          </button>
          <button type="submit" className="primary">
            {verb}
          </button>
        </span>
      </footer>
    </form>
  );
}

/** A new centre is nobody's yet: what it lacks is offered at once. */
function next({ steps }: FleetEdit): FleetForm | null {
  const made = steps.flatMap((step) => (step.does === 'putCentre' ? [step.centre.id] : []))[0];
  const network = made === undefined ? null : resolvedNow();
  if (made === undefined || network === null || !lacksPatientsOrTravel(network, made)) return null;
  return { does: 'settleCentre', centreId: made };
}

/** What has just been made is selected and brought into view. */
function lookAt({ steps }: FleetEdit): void {
  const centre = steps.flatMap((step) => (step.does === 'putCentre' ? [step.centre.id] : []))[0];
  const project = steps.flatMap((step) => (step.does === 'putProject' ? [step.project.id] : []))[0];
  const { select } = useStore.getState();
  if (centre !== undefined) select({ kind: 'centre', id: centre });
  else if (project !== undefined) select({ kind: 'project', id: project });
  const id = centre ?? project;
  if (id !== undefined) useFleetStore.getState().reveal(id);
}

type FieldProps = { label: string; hint?: ReactNode; wants?: string | undefined; children: ReactNode };

/** A label over its field, with a hint and, where something is missing, how to mend it. */
export function Field({ label, hint, wants, children }: FieldProps) {
  return (
    <div className={styles.field}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is what is put into it. */}
      <label className={styles.control}>
        <span className={styles.label}>{label}</span>
        {children}
      </label>
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      {wants !== undefined && (
        <span className={styles.wants} role="alert">
          {wants}
        </span>
      )}
    </div>
  );
}
