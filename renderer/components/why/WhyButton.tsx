import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import { worstWeeks } from '../../plan/results/why/worst.ts';
import { useStore } from '../../state/store.ts';
import styles from './Why.module.css';

/** Asks why of the worst week of a place, from where any other week can be asked of. */
export function WhyButton({ scenarioId, scopeId }: { scenarioId: string | null; scopeId: string }) {
  const ask = useStore((state) => state.askWhy);
  const ready = useStore((state) => state.result !== null);
  const open = () => {
    const { result } = useStore.getState();
    const scenario = result && scenarioOf(result, scenarioId);
    const [week] = scenario ? worstWeeks(scenario, scopeId, 1) : [];
    if (week !== undefined) ask({ scenarioId, centreId: scopeId === 'network' ? null : scopeId, week });
  };
  return (
    <button
      type="button"
      className={`plain ${styles.button}`}
      disabled={!ready}
      onClick={open}
      title="Why people waited longest when they did"
    >
      Why?
    </button>
  );
}
