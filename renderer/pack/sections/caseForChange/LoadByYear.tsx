import type { Plan } from '../../../../db/schema/plan.ts';
import { percent } from '../../../plan/numbers.ts';
import { centreYears, yearsOf } from '../../../plan/pack/centreYears.ts';
import { loadSentence, partYearsWords } from '../../../plan/pack/loadWords.ts';
import type { ScenarioResult } from '../../../simulation/results.ts';
import { YearTable } from '../YearTable.tsx';

/** Where shades begin, of figures as they are written; the last is beyond what there is. */
const steps = [0.8, 0.9, 0.97, 1.01];

/** What is asked for over what there is, by centre and year. */
export function LoadByYear({ plan, baseline }: { plan: Plan; baseline: ScenarioResult }) {
  const centres = plan.centres.map(({ id, name }) => ({ id, name, years: centreYears(baseline, id) }));
  const step = (value: number) =>
    Number.isFinite(value) ? steps.filter((from) => Math.round(value * 100) >= from * 100).length : null;
  return (
    <>
      <h2>How full the centres are</h2>
      <p>{loadSentence(centres)} Queues grow from about 97% on, since a machine cannot be filled to the last minute.</p>
      <YearTable
        what="Minutes asked for, of those there are"
        years={yearsOf(baseline.weekStarts).map(({ year }) => `${year}`)}
        rows={centres.map(({ id, name, years }) => ({ id, name, values: years.map(({ load }) => load) }))}
        format={(value) => percent(value)}
        step={step}
        worst="over"
      />
      <p className="quiet">
        Shaded from 80%, 90% and 97%; dark, with “over”, beyond 100%. {partYearsWords(baseline.weekStarts)}
      </p>
    </>
  );
}
