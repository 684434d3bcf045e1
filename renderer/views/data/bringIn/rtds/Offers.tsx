import { useId, useMemo } from 'react';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { problemText } from '../../../../../db/schema/problem.ts';
import type { Derivation } from '../../../../intake/rtds/derive/derive.ts';
import type { Offer, OfferPart } from '../../../../intake/rtds/derive/offer.ts';
import { extractSource, sourceTitle, takeOffers } from '../../../../intake/rtds/derive/takeOffers.ts';
import type { Extract } from '../../../../intake/rtds/extract.ts';
import { checkCommand } from '../../../../plan/commands/checkCommand.ts';
import { decimal } from '../../../../plan/numbers.ts';
import { useStore } from '../../../../state/store.ts';
import tables from './MatchAndTake.module.css';
import { OfferGroup } from './OfferGroup.tsx';
import styles from './RtdsPanel.module.css';
import { useRtds } from './rtdsStore.ts';

type Props = { plan: Plan; extract: Extract; derivation: Derivation; fileName: string; onDone(): void };

const parts: readonly OfferPart[] = ['observed', 'demand', 'fractionation', 'flows', 'arrivals'];

/** What the file says of the plan, beside what the plan has now; what is ticked is taken in as one step. */
export function Offers({ plan, extract, derivation, fileName, onDone }: Props) {
  const { ticks, tick, title, name } = useRtds();
  const execute = useStore((state) => state.execute);
  const titleId = useId();
  const shownTitle = title ?? sourceTitle(fileName, extract);
  const isTicked = ({ id, part }: Offer): boolean => ticks[id] ?? part === 'observed';
  const { offers, untold } = derivation;
  const chosen = offers.filter(isTicked);
  const command = useMemo(() => {
    const ticked = offers.filter(({ id, part }) => ticks[id] ?? part === 'observed');
    return takeOffers(plan, ticked, extractSource(plan, shownTitle.trim() || fileName, extract));
  }, [plan, offers, ticks, shownTitle, fileName, extract]);
  const problem = useMemo(() => {
    const checked = command === null ? null : checkCommand(plan, command);
    return checked === null || checked.ok ? null : problemText(checked.problems[0] ?? { path: '', message: '' });
  }, [plan, command]);
  const take = () => {
    if (command === null) return;
    execute(command);
    onDone();
  };
  return (
    <section className={styles.section} aria-label="What it says of the plan">
      <h3>What it says of the plan</h3>
      <p className={`quiet ${styles.lead}`}>
        Nothing is in the plan until it is ticked here and brought in. Observations are drawn beside what is simulated
        and change nothing else.
      </p>
      {offers.length === 0 ? (
        <p>Nothing can be told of the plan yet: match machines or providers, and kinds of course, above.</p>
      ) : (
        <table className={tables.offers} data-testid="rtds-offers">
          <thead>
            <tr>
              <th scope="col">Take</th>
              <th scope="col">In the plan now</th>
              <th scope="col">In the file</th>
              <th scope="col">Rests on</th>
            </tr>
          </thead>
          {parts.map((part) => (
            <OfferGroup
              key={part}
              part={part}
              offers={offers.filter((offer) => offer.part === part)}
              isTicked={isTicked}
              onTick={tick}
            />
          ))}
        </table>
      )}
      {untold.length > 0 && (
        <div>
          <h4>What could not be told of it</h4>
          <ul className={styles.sentences}>
            {untold.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.end}>
        <label htmlFor={titleId}>The source of these figures</label>
        <input id={titleId} value={shownTitle} maxLength={200} onChange={({ target }) => name(target.value)} />
        <button
          type="button"
          className="primary"
          disabled={chosen.length === 0 || command === null || problem !== null}
          onClick={take}
        >
          Bring in {chosen.length === 1 ? 'one figure' : `${decimal(chosen.length)} figures`}
        </button>
      </div>
      <p className="quiet" role="status">
        {problem ?? statusWords(chosen.length, command !== null)}
      </p>
    </section>
  );
}

const statusWords = (chosen: number, changes: boolean): string => {
  if (chosen === 0) return 'Tick what is to be brought in.';
  return changes ? 'It is one step: Undo takes all of it out again.' : 'The plan says all of this already.';
};
