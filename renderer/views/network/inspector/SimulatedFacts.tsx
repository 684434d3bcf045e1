import { intervalWords } from '../../../plan/mapWords.ts';
import { decimal, percent } from '../../../plan/numbers.ts';
import type { Metrics } from '../../../simulation/results.ts';
import { Fact } from './Fact.tsx';
import styles from './Inspector.module.css';

const mark = <span className={styles.simulated}>simulated</span>;
const interval = (words: string | null) => (words === null ? 'too few runs for an interval' : `95% interval ${words}`);
const percents = (share: number) => percent(share, 1);
const days = (value: number) => decimal(value, 1);

/** What the simulation says of a centre over the plan, with its intervals. */
export function SimulatedFacts({ metrics }: { metrics: Metrics | undefined }) {
  if (!metrics) return <p className="quiet">The first run is under way; its figures appear here.</p>;
  const { utilisation, waitDays, withinTarget } = metrics;
  return (
    <dl className={styles.facts}>
      <Fact name="Utilisation" mark={mark} detail={interval(intervalWords(utilisation, percents))}>
        {percents(utilisation.mean)}
      </Fact>
      <Fact name="Mean wait" mark={mark} detail={interval(intervalWords(waitDays, days))}>
        {`${days(waitDays.mean)} days`}
      </Fact>
      <Fact name="Within target" mark={mark} detail={interval(intervalWords(withinTarget, percents))}>
        {percents(withinTarget.mean)}
      </Fact>
    </dl>
  );
}
