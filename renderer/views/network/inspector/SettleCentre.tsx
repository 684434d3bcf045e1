import { lacksPatientsOrTravel } from '../../../plan/newcomer/newcomerOffer.ts';
import type { ResolvedPlan } from '../../../simulation/resolvedPlan.ts';
import { useStore } from '../../../state/store.ts';
import { useFleetStore } from '../../fleet/fleetStore.ts';
import styles from './Inspector.module.css';

/** Says of a centre that nobody is sent to it or that journeys are not known, and offers what is missing. */
export function SettleCentre({ network, centreId }: { network: ResolvedPlan; centreId: string }) {
  const show = useStore((state) => state.show);
  const open = useFleetStore((state) => state.open);
  if (!lacksPatientsOrTravel(network, centreId)) return null;
  const sent = network.plan.flows.some(({ shares }) => (shares[centreId] ?? 0) > 0);
  return (
    <div className={styles.lacking}>
      <p>{sent ? 'Some journeys here are not known.' : 'Nobody is sent here yet.'}</p>
      <button
        type="button"
        onClick={() => {
          show('fleet');
          open({ does: 'settleCentre', centreId });
        }}
      >
        Give it travel and patients…
      </button>
    </div>
  );
}
