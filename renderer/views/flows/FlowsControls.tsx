import { addDays, addWeeks } from '../../plan/dates.ts';
import { everyCourse, generalShares } from '../../plan/flows/subject.ts';
import styles from './FlowsView.module.css';
import { useFlowsDesk } from './flowsDesk.ts';
import { HoldsChoice } from './HoldsChoice.tsx';
import { PartChoice } from './PartChoice.tsx';
import type { FlowsNow } from './useFlowsNow.ts';

/** Whose flows are shown, on what date, and how. */
export function FlowsControls({ now }: { now: FlowsNow }) {
  const { plan, editing, date } = now;
  const { figures, part, set } = useFlowsDesk();
  const { subject } = editing;
  const last = addDays(addWeeks(plan.startDate, plan.horizonWeeks), -1);
  return (
    <div className={styles.controls}>
      <label title="General shares are those of every pathway that has none of its own in an area">
        <span className="quiet" aria-hidden="true">
          Pathway
        </span>
        <select aria-label="Pathway" value={subject} onChange={({ target }) => set({ subject: target.value })}>
          <option value={everyCourse}>All pathways, added up</option>
          <option value={generalShares}>General shares</option>
          {plan.pathways.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label title="The shares in force on this date are shown; what is changed holds from it on">
        <span className="quiet" aria-hidden="true">
          From
        </span>
        <input
          type="date"
          aria-label="From"
          value={date}
          min={plan.startDate}
          max={last}
          onChange={({ target }) => {
            const { value } = target;
            if (value >= plan.startDate && value <= last) set({ date: value === plan.startDate ? null : value });
          }}
        />
      </label>
      {part !== 'diagram' && <HoldsChoice now={now} />}
      {part === 'matrix' && (
        <PartChoice
          legend="Figures in the cells"
          options={[
            { id: 'shares', name: '%' },
            { id: 'courses', name: 'Courses' },
          ]}
          chosen={figures}
          onChoose={(chosen) => set({ figures: chosen })}
        />
      )}
    </div>
  );
}
