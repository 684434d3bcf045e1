import type { Plan } from '../../../../db/schema/plan.ts';
import { heatStep, heatStyles } from '../../../plan/compare/heat.ts';
import { shareWithin, startedWithin } from '../../../plan/compare/waits.ts';
import { decimal, percent } from '../../../plan/numbers.ts';
import { yearsOf } from '../../../plan/pack/centreYears.ts';
import { partYearsWords } from '../../../plan/pack/loadWords.ts';
import { centresSentence, certaintyWords, waitsByYear, type YearlyWaits } from '../../../plan/pack/waitsByYear.ts';
import { standard } from '../../../plan/results/metrics.ts';
import type { ScenarioResult, Scope } from '../../../simulation/results.ts';
import { YearTable } from '../YearTable.tsx';

/** Mean waits and shares within target by centre and calendar year, and within the standard over the whole plan. */
export function WaitsByYear({ plan, baseline }: { plan: Plan; baseline: ScenarioResult }) {
  const waits = waitsByYear(baseline);
  const { centres, network } = waits;
  const years = yearsOf(baseline.weekStarts).map(({ year }) => year);
  const heads = years.map((year) => `${year}`);
  const whole = plan.centres.length > 1 ? [network] : [];
  const nameOf = (id: string) => plan.centres.find((centre) => centre.id === id)?.name ?? 'All centres';
  const rows = (of: keyof Omit<YearlyWaits, 'id'>, beside: (scope: Scope) => string) =>
    [...centres, ...whole].map((place) => ({
      ...{ id: place.id, name: nameOf(place.id), values: place[of], beside: beside(place.id) },
      whole: place === network,
    }));
  const shareIn = (scope: Scope, days: number) => {
    const counted = baseline.waits[scope];
    const share = counted ? shareWithin(startedWithin(counted), days) : Number.NaN;
    return Number.isFinite(share) ? percent(share, 1) : '–';
  };
  const meanOf = (scope: Scope, of: keyof Omit<YearlyWaits, 'id'>, write: (value: number) => string) => {
    const mean = (scope === 'network' ? baseline.network : baseline.centres.find(({ id }) => id === scope))?.[of].mean;
    return mean === undefined || !Number.isFinite(mean) ? '–' : write(mean);
  };
  return (
    <>
      <h2>How long people wait, by centre and year</h2>
      <p>{centresSentence(waits, years, nameOf)}</p>
      <p className="quiet">
        By the year in which people start, each course counting once. {partYearsWords(baseline.weekStarts)}{' '}
        {certaintyWords(baseline)}
      </p>
      <YearTable
        what="Mean wait, days"
        years={heads}
        rows={rows('waitDays', (scope) => meanOf(scope, 'waitDays', (days) => decimal(days, 1)))}
        format={(days) => decimal(days, 1)}
        step={(days) => heatStep(heatStyles.waitDays, Number(days.toFixed(1)))}
        worst="late"
        besideHead="Whole plan"
      />
      <p className="quiet">
        Shaded from 14, 16 and 20 days; dark, with “late”, from {standard.days} days on, the standard for each person.
      </p>
      <YearTable
        what="Started within target"
        years={heads}
        rows={rows('withinTarget', (scope) => shareIn(scope, standard.days))}
        format={(share) => percent(share)}
        step={(share) => heatStep(heatStyles.withinTarget, Number(share.toFixed(2)))}
        worst="low"
        besideHead={`Within ${standard.days} days`}
      />
      <p className="quiet">
        Shaded below 99%, {percent(standard.share)} and 90%; dark, with “low”, below 80%. Targets are those of each
        pathway; the last column is the share of all who started within {standard.days} days.
      </p>
    </>
  );
}
