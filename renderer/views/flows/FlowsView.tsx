import { useEffect } from 'react';
import { EditTargetChoice } from '../../components/EditTargetChoice.tsx';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { subjectCourses } from '../../plan/flows/flowWords.ts';
import { canBeChanged } from '../../plan/flows/subject.ts';
import { useStore } from '../../state/store.ts';
import { FlowsControls } from './FlowsControls.tsx';
import { FlowsDiagram } from './FlowsDiagram.tsx';
import { FlowsMatrix } from './FlowsMatrix.tsx';
import styles from './FlowsView.module.css';
import { parts, useFlowsDesk } from './flowsDesk.ts';
import { matrixOut } from './matrixOut.ts';
import { PartChoice } from './PartChoice.tsx';
import { Suggestions } from './Suggestions.tsx';
import { TravelStrip } from './TravelStrip.tsx';
import { type FlowsNow, useFlowsNow } from './useFlowsNow.ts';
import { useShareEdit } from './useShareEdit.ts';

const partNames = { matrix: 'Shares', diagram: 'Diagram', suggestions: 'Suggestions' } as const;

/** Where each area's courses go, to be seen and changed: as a matrix, as a diagram, and as rules would have it. */
export function FlowsView() {
  const now = useFlowsNow();
  useLedHere();
  if (now === null) return null;
  if (now.plan.zones.length === 0 || now.plan.centres.length === 0) {
    return (
      <p className={styles.empty}>
        This plan has no {now.plan.zones.length === 0 ? 'areas where people live' : 'centres'} yet. Add them under Data,
        Tables; their flows are then set here.
      </p>
    );
  }
  return <FlowsOf now={now} />;
}

function FlowsOf({ now }: { now: FlowsNow }) {
  const { part, set } = useFlowsDesk();
  const edit = useShareEdit(now.editing);
  const changes = part === 'matrix' && canBeChanged(now.editing.subject);
  return (
    <section className={styles.view} aria-label="Patient flows">
      <header className={styles.head}>
        <h2>Patient flows</h2>
        <PartChoice
          legend="What is shown"
          options={parts.map((id) => ({ id, name: partNames[id] }))}
          chosen={part}
          onChoose={(chosen) => set({ part: chosen })}
        />
        <span className={styles.space} />
        {part === 'matrix' && (
          <SaveFigure
            title={`Shares of each area’s courses by centre, ${subjectCourses(now.plan, now.editing.subject)}`}
            {...{ of: 'plan', table: () => matrixOut(now) }}
          />
        )}
        {changes && <EditTargetChoice />}
      </header>
      <FlowsControls now={now} />
      {part !== 'suggestions' && <TravelStrip now={now} movingZoneId={edit.moving?.zoneId ?? null} />}
      {edit.problem !== null && (
        <p className={styles.problem} role="alert">
          {edit.problem}
        </p>
      )}
      {part === 'matrix' && <FlowsMatrix now={now} edit={edit} />}
      {part === 'diagram' && <FlowsDiagram now={now} />}
      {part === 'suggestions' && <Suggestions now={now} />}
      <p className="visually-hidden" aria-live="polite">
        {edit.said}
      </p>
    </section>
  );
}

/** A link to a flow of the plan leads to its pathway, date and zone. */
function useLedHere(): void {
  const row = useStore((state) => state.row);
  const select = useStore((state) => state.select);
  const set = useFlowsDesk((state) => state.set);
  useEffect(() => {
    if (row?.collection !== 'flows') return;
    const [zoneId, subject, from] = row.key.split('|');
    if (zoneId === undefined || subject === undefined) return;
    set({ part: 'matrix', subject, date: from || null });
    select({ kind: 'zone', id: zoneId });
  }, [row, select, set]);
}
