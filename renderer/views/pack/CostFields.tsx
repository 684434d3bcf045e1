import { standardDiscountRate } from '../../../db/schema/pack.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { EnteredNumber } from '../../components/EnteredNumber.tsx';
import { setPack } from '../../plan/pack/packCommands.ts';
import { useStore } from '../../state/store.ts';
import styles from './PackView.module.css';

/** What present cost is worked out with. */
export function CostFields({ plan }: { plan: Plan }) {
  const execute = useStore((state) => state.execute);
  const { discountRate, runningCostPerMachine } = plan.pack ?? {};
  const set = (fields: Parameters<typeof setPack>[1], label: string) => {
    const command = setPack(plan, fields, label);
    if (command !== null) execute(command);
  };
  return (
    <div className={styles.fields}>
      <EnteredNumber
        label="Discount rate, % a year"
        value={(discountRate ?? standardDiscountRate) * 100}
        low={0}
        high={20}
        onEnter={(percent) => {
          const rate = (percent ?? standardDiscountRate * 100) / 100;
          const isUsual = Math.abs(rate - standardDiscountRate) < 1e-9;
          set({ discountRate: isUsual ? undefined : rate }, `Discount costs by ${percent ?? 3.5}% a year`);
        }}
      />
      <EnteredNumber
        label="Running cost of a linac, £ a year"
        value={runningCostPerMachine ?? null}
        low={0}
        high={1e8}
        hint="not counted"
        onEnter={(pounds) =>
          set(
            { runningCostPerMachine: pounds ?? undefined },
            pounds === null ? 'Count capital alone' : `Count £${pounds} a year for each linac`,
          )
        }
      />
    </div>
  );
}
