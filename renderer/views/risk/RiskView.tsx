import { z } from 'zod';
import { Tabs } from '../../components/tabs/Tabs.tsx';
import { useHere } from '../../state/here.ts';
import { shownScenarioId } from '../../state/planSlice.ts';
import { useStore } from '../../state/store.ts';
import { Resilience } from './Resilience.tsx';
import styles from './Risk.module.css';
import { Sensitivity } from './Sensitivity.tsx';

const parts = [
  { id: 'resilience', name: 'Resilience' },
  { id: 'sensitivity', name: 'Sensitivity' },
] as const;

const Part = z.enum(parts.map(({ id }) => id));

/** What would hurt if it were lost, and which of the inputs that nobody knows for certain matter. */
export function RiskView() {
  const plan = useStore((state) => state.plan);
  const scenarioId = useStore(shownScenarioId);
  const [part, setPart] = useHere('risk', Part, 'resilience');
  if (plan === null) return null;
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h2>Risk</h2>
        <p className="quiet">{scenario ? `With “${scenario.name}”` : 'The baseline'}</p>
      </header>
      <Tabs label="Kinds of risk" tabs={parts} shown={part} onShow={setPart}>
        {part === 'resilience' ? (
          <Resilience plan={plan} scenarioId={scenarioId} />
        ) : (
          <Sensitivity plan={plan} scenarioId={scenarioId} />
        )}
      </Tabs>
    </div>
  );
}
