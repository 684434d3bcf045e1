import type { Plan } from '../../../db/schema/plan.ts';
import { namesIn } from '../../plan/commands/recordNames.ts';
import { monthYear } from '../../plan/dates.ts';
import { decimal } from '../../plan/numbers.ts';
import { backWords, effectWords, type LossRow, weightOf } from '../../plan/risk/lossWords.ts';
import styles from './risk.module.css';

const picture = 56;

/** Losses, those that would hurt most first. */
export function LossTable({ plan, rows }: { plan: Plan; rows: readonly LossRow[] }) {
  const most = Math.max(1, ...rows.map(weightOf));
  const intervals = rows.some(({ effect }) => effect.breaches?.ci95);
  return (
    <table className={styles.losses}>
      <thead>
        <tr>
          <th scope="col">Without</th>
          <th scope="col">From</th>
          <th scope="col" className="number">
            Later than target
          </th>
          {intervals && (
            <th scope="col" className="number">
              95% interval
            </th>
          )}
          <td />
          <th scope="col" className="number">
            Longest extra wait
          </th>
          <th scope="col" className="number">
            Back after
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ loss, name, effect }) => (
          <tr key={loss.id}>
            <th scope="row">
              {name}
              {loss.kind === 'centre' && ', the whole centre'}
            </th>
            <td className="date">{monthYear(loss.from)}</td>
            <td className="number" data-count={effect.breaches?.difference}>
              {effectWords(effect.breaches).value}
            </td>
            {intervals && <td className="number">{effectWords(effect.breaches).interval}</td>}
            <td className={styles.picture}>
              {effect.breaches?.distinguishable && (
                <svg width={picture} height={9} aria-hidden="true">
                  <rect
                    className={styles.bar}
                    width={(picture * Math.max(0, weightOf({ effect }))) / most}
                    height={9}
                  />
                </svg>
              )}
            </td>
            <td className={`number ${styles.where}`}>
              {effect.longestExtraDays < 0.5 ? 'none' : `${decimal(effect.longestExtraDays, 1)} days`}
              {effect.longestExtraDays >= 0.5 && effect.centreId !== loss.centreId && (
                <span className={styles.beneath}>at {namesIn(plan)('centre', effect.centreId)}</span>
              )}
            </td>
            <td className="number">{backWords(effect.weeksUntilBack)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
