import { longDate } from '../../plan/dates.ts';
import { canBeChanged } from '../../plan/flows/subject.ts';
import { useFlowsDesk } from './flowsDesk.ts';
import type { FlowsNow } from './useFlowsNow.ts';

/** How long changes hold, where the plan itself changes shares again after the date; nothing where it does not. */
export function HoldsChoice({ now }: { now: FlowsNow }) {
  const { holds, set } = useFlowsDesk();
  const later = now.matrix.rows.filter(({ laterDates }) => laterDates.length > 0);
  const next = later.flatMap(({ laterDates }) => laterDates).toSorted()[0];
  if (next === undefined || !canBeChanged(now.editing.subject)) return null;
  const areas = later.length === 1 ? 'one area' : `${later.length} areas`;
  return (
    <select
      aria-label="How long changes hold"
      title={`The plan changes the shares of ${areas} again after this date, first on ${longDate(next)}`}
      value={holds}
      onChange={({ target }) => set({ holds: target.value === 'untilNext' ? 'untilNext' : 'toTheEnd' })}
    >
      <option value="toTheEnd">held to the end</option>
      <option value="untilNext">until the next change</option>
    </select>
  );
}
