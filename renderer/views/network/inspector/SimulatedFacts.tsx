import { intervalWords } from '../../../plan/map/mapWords.ts';
import { decimal } from '../../../plan/numbers.ts';
import type { Estimate, Metrics } from '../../../simulation/results.ts';
import { useAwaiting } from '../../../state/useAwaiting.ts';
import { Fact } from './Fact.tsx';
import styles from './Inspector.module.css';

const percents = (share: number) => decimal(100 * share, 1);
const days = (value: number) => decimal(value, 1);

/** What the simulation says of a centre over the plan, with its intervals. */
export function SimulatedFacts({ metrics }: { metrics: Metrics | undefined }) {
  const awaiting = useAwaiting();
  if (!metrics) return <p className="quiet">{awaiting}</p>;
  const fact = (name: string, estimate: Estimate, write: (value: number) => string, unit: string) => {
    const interval = intervalWords(estimate, write, unit);
    const known = Number.isFinite(estimate.mean);
    const detail = interval === null ? 'too few runs for an interval' : `95% interval ${interval}`;
    return (
      <Fact name={name} detail={known ? detail : null}>
        {known ? `${write(estimate.mean)}${unit}` : 'nothing to measure'}
      </Fact>
    );
  };
  return (
    <dl className={styles.facts}>
      {fact('Utilisation', metrics.utilisation, percents, '%')}
      {fact('Mean wait', metrics.waitDays, days, ' days')}
      {fact('Within target', metrics.withinTarget, percents, '%')}
    </dl>
  );
}
