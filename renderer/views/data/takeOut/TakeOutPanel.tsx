import type { Plan } from '../../../../db/schema/plan.ts';
import data from '../PlanDataView.module.css';
import { EventsOut } from './EventsOut.tsx';
import { PlanOut } from './PlanOut.tsx';
import { useMaking } from './useMaking.ts';
import { WeeksOut } from './WeeksOut.tsx';

/** What leaves for whoever works with other programs: the plan as tables, and what was simulated of it. */
export function TakeOutPanel({ plan }: { plan: Plan }) {
  const { making, make } = useMaking();
  return (
    <div className={data.view}>
      <PlanOut {...{ plan, making, make }} />
      <WeeksOut {...{ plan, making, make }} />
      <EventsOut {...{ plan, making, make }} />
    </div>
  );
}
