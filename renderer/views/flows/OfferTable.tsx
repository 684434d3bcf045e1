import type { Plan } from '../../../db/schema/plan.ts';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { centreName, shareWords } from '../../plan/flows/flowWords.ts';
import type { Offer } from '../../plan/flows/offers.ts';
import type { Shares } from '../../plan/flows/rebalance.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { exact, notSaved } from '../../saving/table/exact.ts';
import { useStore } from '../../state/store.ts';
import { toggled, useFlowsDesk } from './flowsDesk.ts';
import styles from './Suggestions.module.css';

/** Every area that would change: where its courses go now and would go, and how many more minutes that is. */
export function OfferTable({ plan, offers }: { plan: Plan; offers: readonly Offer[] }) {
  const { declined, set } = useFlowsDesk();
  const selection = useStore((state) => state.selection);
  const select = useStore((state) => state.select);
  const all = offers.every(({ before }) => !declined.has(before.zone.id));
  return (
    <div className={styles.offers}>
      <table>
        <thead>
          <tr>
            <th scope="col" className={styles.tick} {...notSaved}>
              <input
                type="checkbox"
                aria-label="Every area"
                checked={all}
                onChange={() =>
                  set({ declined: all ? new Set(offers.map(({ before }) => before.zone.id)) : new Set() })
                }
              />
            </th>
            <th scope="col">
              Area <SaveFigure {...{ title: 'Shares that are offered', of: 'plan', table: true }} />
            </th>
            <th scope="col" className="number">
              Courses moved
            </th>
            <th scope="col">Now</th>
            <th scope="col">Offered</th>
            <th scope="col" className="number">
              Minutes by car
            </th>
          </tr>
        </thead>
        <tbody>
          {offers.map(({ before, after, shares, coursesMoved }) => {
            const { zone } = before;
            const selected = selection?.kind === 'zone' && selection.id === zone.id;
            return (
              <tr key={zone.id} className={selected ? styles.selected : undefined}>
                <td className={styles.tick}>
                  <input
                    type="checkbox"
                    aria-label={`Take what is offered for ${zone.name}`}
                    checked={!declined.has(zone.id)}
                    onChange={() => set({ declined: toggled(declined, zone.id) })}
                  />
                </td>
                <th scope="row">
                  <button type="button" className="plain" onClick={() => select({ kind: 'zone', id: zone.id })}>
                    {zone.name}
                  </button>
                </th>
                <td className="number" {...exact(coursesMoved)}>
                  <span hidden data-beneath="of courses a year" {...exact(before.coursesPerYear)} />
                  {decimal(coursesMoved)} <span className="quiet">of {decimal(before.coursesPerYear)}</span>
                </td>
                <td>{sharesWords(plan, before.shares)}</td>
                <td>{sharesWords(plan, shares)}</td>
                <td className="number" {...exact(after.travel.minutes.car)}>
                  <span hidden data-beneath="now" {...exact(before.travel.minutes.car)} />
                  {minutes(after.travel.minutes.car)}{' '}
                  <span className="quiet">was {minutes(before.travel.minutes.car)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const minutes = (value: number | null): string => (value === null ? 'unknown' : decimal(value));

/** "Churchill, Oxford 60%, Reading 40%": the largest first, small ones together. */
function sharesWords(plan: Plan, shares: Shares): string {
  const sorted = Object.entries(shares).toSorted(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, 3).map(([id, share]) => `${centreName(plan, id)} ${shareWords(share)}`);
  const rest = sorted.slice(3).reduce((sum, [, share]) => sum + share, 0);
  return [...shown, ...(rest > 0 ? [`others ${percent(rest)}`] : [])].join('; ');
}
