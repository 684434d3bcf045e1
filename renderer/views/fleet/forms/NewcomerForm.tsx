import { useMemo, useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { problemText } from '../../../../db/schema/problem.ts';
import { checkCommand } from '../../../plan/commands/checkCommand.ts';
import { longDate } from '../../../plan/dates.ts';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { coursesOffered, newcomerOffer } from '../../../plan/newcomer/newcomerOffer.ts';
import { homeOf, type Taking, takeNewcomerOffer } from '../../../plan/newcomer/takeNewcomerOffer.ts';
import { decimal } from '../../../plan/numbers.ts';
import { useStore } from '../../../state/store.ts';
import { useFleetStore } from '../fleetStore.ts';
import styles from './forms.module.css';
import { NewcomerTable } from './NewcomerTable.tsx';

/** What a centre lacks before anybody is treated there, offered with what it would be; nothing happens by itself. */
export function NewcomerForm({
  plan,
  scenarioId,
  centreId,
}: {
  plan: Plan;
  scenarioId: string | null;
  centreId: string;
}) {
  const home = homeOf(plan, centreId, scenarioId);
  const network = mapNetwork(plan, home?.id ?? null);
  const offer = useMemo(() => newcomerOffer(network, centreId), [network, centreId]);
  const [taking, setTaking] = useState<Taking>({ journeys: true, shares: true });
  const [refused, setRefused] = useState<string | null>(null);
  const open = useFleetStore((state) => state.open);
  const centre = network.plan.centres.find(({ id }) => id === centreId);
  if (!centre) return <p className={styles.body}>This centre is not in the scenario on screen.</p>;
  const takes = {
    journeys: taking.journeys && offer.journeys.length > 0,
    // Shares come of the minutes: without them nobody could say why.
    shares: taking.shares && offer.draws.length > 0,
  };
  const take = () => {
    const command = takeNewcomerOffer(plan, network, home, offer, takes);
    const checked = command && checkCommand(plan, command);
    if (checked?.ok === false) return setRefused(checked.problems.map(problemText).join(' '));
    if (command) useStore.getState().execute(command);
    open(null);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <header className={styles.head}>
        <h2>Travel and patients for {centre.name}</h2>
      </header>
      <div className={styles.body}>
        {offer.journeys.length > 0 && (
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={takes.journeys}
              onChange={({ target }) => setTaking({ ...taking, journeys: target.checked })}
            />
            <span>
              {decimal(offer.journeys.length)} journeys from{' '}
              {decimal(new Set(offer.journeys.map((j) => j.zoneId)).size)} areas{' '}
              <span className={styles.derived}>derived</span>
            </span>
          </label>
        )}
        {offer.journeys.length > 0 && (
          <p className={styles.hint}>
            Estimated from coordinates: the straight line × 1.3 at 45 km/h, and as much longer as the area’s other
            journeys are, as over water.
          </p>
        )}
        {offer.draws.length > 0 && offer.from !== null && (
          <>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={takes.shares}
                onChange={({ target }) => setTaking({ ...taking, shares: target.checked })}
              />
              <span>
                A part of {offer.draws.length === 1 ? 'one area' : `${offer.draws.length} areas`}, about{' '}
                {decimal(coursesOffered(offer))} courses a year, from {longDate(offer.from)}{' '}
                <span className={styles.derived}>derived</span>
              </span>
            </label>
            <p className={styles.hint}>
              By distance decay: pull halves every {decimal(offer.halvingMinutes, 1)} minutes by car, as fits today’s
              shares best. The other centres keep their proportions, and pathways with shares of their own keep them.
              Any share can be changed under Flows.
            </p>
            <NewcomerTable offer={offer} plan={network.plan} />
          </>
        )}
        {offer.from === null && <p>Nothing treats here yet, so nobody is sent: add a linac first.</p>}
        {offer.from !== null && offer.journeys.length + offer.draws.length === 0 && (
          <p>Nothing is missing: every journey is known, and patients are sent here or live too far away.</p>
        )}
      </div>
      <footer className={styles.foot}>
        {refused !== null && (
          <p className={styles.wants} role="alert">
            {refused}
          </p>
        )}
        <span className="quiet">Goes into {home === null ? 'the plan' : `“${home.name}”`}</span>
        <span className={styles.buttons}>
          <button type="button" onClick={() => open(null)}>
            Not now
          </button>
          <button type="submit" className="primary" data-first-focus disabled={!takes.journeys && !takes.shares}>
            Take what is ticked
          </button>
        </span>
      </footer>
    </form>
  );
}
