import type { Plan } from '../../../../db/schema/plan.ts';
import data from '../PlanDataView.module.css';
import { SourcesList } from './SourcesList.tsx';
import { UnsureFigures } from './UnsureFigures.tsx';

/** What is still illustrative, and where every other figure comes from. */
export function SourcesPanel({ plan }: { plan: Plan }) {
  return (
    <div className={data.view}>
      <UnsureFigures plan={plan} />
      <SourcesList plan={plan} />
    </div>
  );
}
