import type { Plan } from '../../../../db/schema/plan.ts';
import { useProvided } from '../../../palette/provided.ts';
import { countWords } from '../../../plan/numbers.ts';
import type { ExperimentResult } from '../../../simulation/results.ts';
import { isOutOfDate } from '../../../state/runSlice.ts';
import { useStore } from '../../../state/store.ts';
import data from '../PlanDataView.module.css';
import { Actions } from './Actions.tsx';
import type { useMaking } from './useMaking.ts';
import { type WeeksFormat, weeksLeaving, weeksName } from './weeksLeaving.ts';

type Props = { plan: Plan } & ReturnType<typeof useMaking>;

/** What was simulated, week by week, for whoever goes on with it in other programs. */
export function WeeksOut({ plan, making, make }: Props) {
  const result = useStore((state) => state.result);
  const outOfDate = useStore(isOutOfDate);
  const here = result !== null && result.scenarios.length > 0 ? result : null;
  const save = (as: WeeksFormat) => {
    if (here !== null) make(weeksName, weeksLeaving(plan, here, as));
  };
  useProvided('takeOut.weeksCsv', () => save('csv'));
  useProvided('takeOut.weeksParquet', () => save('parquet'));
  return (
    <section className={data.section}>
      <h2>Weekly results</h2>
      <p className="quiet">
        One row for each scenario, centre and week: wait, within target, queue and utilisation, each as the mean of the
        runs and where they lie, with the plan’s fingerprint, the seed and the number of runs. What each column holds
        goes with it. Parquet keeps that inside; CSV files come in a zip.
      </p>
      <p>{here === null ? 'Nothing has been simulated yet.' : runsSentence(plan, here, outOfDate)}</p>
      <Actions making={making} of={[weeksName]}>
        <button type="button" disabled={making !== null || here === null} onClick={() => save('csv')}>
          Save the weeks as CSV…
        </button>
        <button type="button" disabled={making !== null || here === null} onClick={() => save('parquet')}>
          Save the weeks as Parquet…
        </button>
      </Actions>
    </section>
  );
}

function runsSentence(plan: Plan, { scenarios, replications, seed }: ExperimentResult, outOfDate: boolean): string {
  const names = scenarios.slice(1).map(({ id }) => plan.scenarios.find((scenario) => scenario.id === id)?.name ?? id);
  const which = names.length === 0 ? 'The baseline' : `The baseline, ${names.map((name) => `“${name}”`).join(', ')}`;
  const runs = `${countWords(replications, 'run')}, seed ${seed}`;
  return `${which}: ${runs}.${outOfDate ? ' Out of date: inputs have changed since these runs.' : ' Whatever else is compared goes with them.'}`;
}
