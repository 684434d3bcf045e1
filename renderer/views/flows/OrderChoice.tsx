import { rowOrderNames, rowOrders } from '../../plan/flows/rowOrder.ts';
import styles from './FlowsMatrix.module.css';
import { useFlowsDesk } from './flowsDesk.ts';

/** How the areas are sorted, at their head. */
export function OrderChoice() {
  const { order, set } = useFlowsDesk();
  return (
    <select
      className={styles.order}
      aria-label="Sort areas"
      value={order}
      onChange={({ target }) => {
        const chosen = rowOrders.find((one) => one === target.value);
        if (chosen) set({ order: chosen });
      }}
    >
      {rowOrders.map((one) => (
        <option key={one} value={one}>
          {rowOrderNames[one]}
        </option>
      ))}
    </select>
  );
}
