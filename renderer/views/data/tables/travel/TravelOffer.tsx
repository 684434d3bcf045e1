import { useMemo, useState } from 'react';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { useProvided } from '../../../../palette/provided.ts';
import { estimatedJourneys } from '../../../../plan/travel/estimatedJourneys.ts';
import styles from './TravelEstimate.module.css';
import { TravelEstimate } from './TravelEstimate.tsx';

/** Tables in which one sees that journeys are missing: those of travel, and those in which areas and centres are added. */
const concerned = new Set(['centres', 'zones', 'travel-car', 'travel-publicTransport']);

/** Says how many journeys the plan does not hold, and leads to their estimate. */
export function TravelOffer({ plan, tableId }: { plan: Plan; tableId: string }) {
  const [open, setOpen] = useState(false);
  useProvided('travel.estimate', () => setOpen(true));
  const { zones, centres, travel } = plan;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked again only where it may be answered otherwise.
  const missing = useMemo(
    () =>
      estimatedJourneys(
        plan,
        plan.centres.map(({ id }) => id),
      ).length,
    [zones, centres, travel],
  );
  const isShown = concerned.has(tableId) && (missing > 0 || tableId.startsWith('travel'));
  return (
    <>
      {isShown && (
        <p className={styles.offer}>
          {missing > 0 && `The plan has no minutes for ${missing} of the journeys between its areas and centres.`}
          <button type="button" onClick={() => setOpen(true)}>
            {missing > 0 ? 'Estimate them…' : 'Estimates…'}
          </button>
        </p>
      )}
      {open && <TravelEstimate plan={plan} onClose={() => setOpen(false)} />}
    </>
  );
}
