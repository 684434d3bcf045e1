import type { Plan } from '../../../db/schema/plan.ts';
import { SeriesMark } from '../../components/SeriesMark.tsx';
import { mostCompared } from '../../state/compareSlice.ts';
import { useStore } from '../../state/store.ts';
import styles from './ComparedChips.module.css';
import type { Compared } from './compared.ts';

/** What is held against what: the baseline, the scenario on screen, and others that are added and taken away here. */
export function ComparedChips({ plan, compared }: { plan: Plan; compared: readonly Compared[] }) {
  const toggle = useStore((state) => state.toggleCompared);
  const choose = useStore((state) => state.chooseScenario);
  const shown = useStore((state) => state.scenarioId);
  const ids = new Set(compared.map(({ scenario }) => scenario.id));
  const others = plan.scenarios.filter(({ id }) => !ids.has(id));
  const full = compared.length >= mostCompared - 1;
  const remove = (id: string) => {
    if (id !== shown) return toggle(id);
    const next = compared.find(({ scenario }) => scenario.id !== id);
    if (next && useStore.getState().comparedIds.includes(next.scenario.id)) toggle(next.scenario.id);
    choose(next?.scenario.id ?? null);
  };
  return (
    <ul className={styles.chips} aria-label="What is compared">
      <li className={styles.chip}>
        <SeriesMark order={0} /> Baseline
      </li>
      {compared.map(({ scenario: { id, name }, order }) => (
        <li key={id} className={styles.chip}>
          <SeriesMark order={order} /> <span title={name}>{name}</span>
          <button type="button" className="plain" aria-label={`Leave out ${name}`} onClick={() => remove(id)}>
            ×
          </button>
        </li>
      ))}
      {others.length > 0 && (
        <li>
          <select
            aria-label="Add a scenario to the comparison"
            value=""
            disabled={full}
            title={full ? `At most ${mostCompared} can be told apart, the baseline among them` : undefined}
            onChange={({ target }) => (compared.length === 0 ? choose(target.value) : toggle(target.value))}
          >
            <option value="">Add a scenario…</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </li>
      )}
    </ul>
  );
}
