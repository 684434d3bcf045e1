import { useId } from 'react';
import type { Offer, OfferPart } from '../../../../intake/rtds/derive/offer.ts';
import styles from './MatchAndTake.module.css';

type Props = {
  part: OfferPart;
  offers: readonly Offer[];
  isTicked(offer: Offer): boolean;
  onTick(ids: readonly string[], on: boolean): void;
};

const titles: Readonly<Record<OfferPart, { title: string; about: string }>> = {
  observed: {
    title: 'Observations by month',
    about:
      'Of each centre, and of each machine that is matched. Decisions of the last 62 days are left out, since their courses may not have begun.',
  },
  demand: {
    title: 'Demand: courses a year',
    about:
      'At the centres that the file covers, in the plan’s first year: courses begun, grown as the plan grows them.',
  },
  fractionation: {
    title: 'Fractionation: fractions a course',
    about: 'The share of courses by number of fractions prescribed, in force when the plan begins.',
  },
  flows: { title: 'Flows: where an area’s courses go', about: 'From the local authority of residence.' },
  arrivals: {
    title: 'How decisions to treat vary',
    about:
      'Variance over mean is 1 where chance alone makes weeks differ; in brackets the range that 95 of 100 such files would give.',
  },
};

/** What the file says of one part of the plan, with a tick for each and one for all. */
export function OfferGroup({ part, offers, isTicked, onTick }: Props) {
  const id = useId();
  if (offers.length === 0) return null;
  const { title, about } = titles[part];
  const ticked = offers.filter(isTicked).length;
  return (
    <tbody aria-labelledby={id}>
      <tr>
        <th colSpan={4} scope="colgroup" className={styles.groupHead}>
          <label className={styles.allTicks} id={id}>
            <input
              type="checkbox"
              checked={ticked === offers.length}
              ref={(box) => {
                if (box) box.indeterminate = ticked > 0 && ticked < offers.length;
              }}
              onChange={({ target }) =>
                onTick(
                  offers.map((offer) => offer.id),
                  target.checked,
                )
              }
            />
            {title}
          </label>
          <span className={styles.about}>{about}</span>
        </th>
      </tr>
      {offers.map((offer) => (
        <tr key={offer.id}>
          <th scope="row" className={styles.name}>
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={isTicked(offer)}
                onChange={({ target }) => onTick([offer.id], target.checked)}
              />
              {offer.name}
            </label>
          </th>
          <td>{offer.now}</td>
          <td>{offer.found}</td>
          <td className={styles.basis}>
            {offer.basis}
            {offer.doubt !== undefined && <span className={styles.doubt}>{offer.doubt}</span>}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
