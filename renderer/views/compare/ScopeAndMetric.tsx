import type { Plan } from '../../../db/schema/plan.ts';
import { weeklyMetricNames, weeklyMetrics } from '../../plan/results/metrics.ts';
import type { WeeklyMetric } from '../../simulation/results.ts';
import styles from './CompareView.module.css';

type ScopeProps = { plan: Plan; scopeId: string; onScope(scopeId: string): void };

/** The whole network, or one centre of it. */
export function ScopeChoice({ plan, scopeId, onScope }: ScopeProps) {
  return (
    <label>
      <span className="quiet">Where </span>
      <select value={scopeId} onChange={({ target }) => onScope(target.value)}>
        <option value="network">Whole network</option>
        {plan.centres.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which measure is shown. */
export function MetricChoice({ metric, onMetric }: { metric: WeeklyMetric; onMetric(metric: WeeklyMetric): void }) {
  return (
    <fieldset className={styles.metrics}>
      <legend className="visually-hidden">Measure</legend>
      {weeklyMetricNames.map((name) => (
        <label key={name} className={styles.metric}>
          <input type="radio" name="metric" checked={name === metric} onChange={() => onMetric(name)} />
          {weeklyMetrics[name].name}
        </label>
      ))}
    </fieldset>
  );
}
