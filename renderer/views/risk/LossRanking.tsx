import { Fragment } from 'react';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { useSize } from '../../components/useSize.ts';
import { useTextSize } from '../../components/useTextSize.ts';
import { fullMonth } from '../../plan/dates.ts';
import { decimal } from '../../plan/numbers.ts';
import { backWords, effectWords, type LossRow, weeksText, weightOf } from '../../plan/risk/lossWords.ts';
import { exact, exactEnds, notSaved } from '../../saving/table/exact.ts';
import type { Loss } from '../../simulation/risk/losses.ts';
import styles from './Risk.module.css';

type Props = {
  rows: readonly LossRow[];
  faded: boolean;
  /** True while there are losses still to be simulated. */
  partial: boolean;
  scenarioId: string | null;
  /** How many each loss was simulated in. */
  runs: number;
  where(loss: Loss): string[] | null;
  nameOf(centreId: string): string;
  /** Null where it would leave what is shown. */
  onTry: ((loss: Loss, name: string) => void) | null;
};

/** Losses, those that would hurt most first. */
export function LossRanking({ rows, faded, partial, scenarioId, runs, where, nameOf, onTry }: Props) {
  const [ref, size] = useSize<HTMLDivElement>();
  const most = Math.max(1, ...rows.map(weightOf));
  const textSize = useTextSize();
  // Nine columns need about this many letters' room, whatever size the text is.
  const wide = size.width > 96 * textSize;
  return (
    <div ref={ref} className={styles.ranking} data-out-of-date={faded} data-picture="losses">
      <table data-testid="losses">
        <caption data-picture="no">
          What would hurt most if it were lost{' '}
          <SaveFigure
            title="What would hurt most if it were lost"
            {...{
              of: { runs, outOfDate: faded },
              scenarioIds: scenarioId === null ? [] : [scenarioId],
              picture: true,
              table: true,
            }}
            about={partial ? 'Some losses had not been simulated yet when this was saved.' : ''}
          />
        </caption>
        <thead>
          <tr>
            <th scope="col">Without</th>
            <th scope="col">From</th>
            <th scope="col" className="number">
              Later than target
            </th>
            {wide && (
              <th scope="col" {...notSaved}>
                <span className="visually-hidden">Picture</span>
              </th>
            )}
            <th scope="col" className="number">
              Longest extra wait
            </th>
            <th scope="col" className="number">
              Back after
            </th>
            <th scope="col" className="number">
              Prolonged
            </th>
            {wide && (
              <th scope="col" {...notSaved}>
                Where people could go
              </th>
            )}
            {onTry && <td />}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ loss, name, effect }) => (
            <Fragment key={loss.id}>
              <tr data-with-next={!wide}>
                <th scope="row">
                  {name}
                  <span className={styles.beneath} data-beneath="What, and for how long">
                    {loss.kind === 'centre' ? 'centre' : 'linac'}, {weeksText(loss.weeks)}
                  </span>
                  <span hidden data-beneath="Where people could go">
                    {where(loss)?.join('; ')}
                  </span>
                </th>
                <td className={styles.date}>{fullMonth(loss.from)}</td>
                <td className="number" {...exact(effect.breaches?.difference)}>
                  {effectWords(effect.breaches).value}
                  <span className={styles.beneath} data-beneath="95% interval" {...exactEnds(effect.breaches?.ci95)}>
                    {effectWords(effect.breaches).interval}
                  </span>
                </td>
                {wide && (
                  <td className={styles.picture}>
                    <span
                      className={styles.bar}
                      style={{ width: `${Math.max(0, (100 * weightOf({ effect })) / most)}%` }}
                    />
                  </td>
                )}
                <td className="number" {...exact(effect.longestExtraDays)}>
                  {effect.longestExtraDays < 0.5 ? 'none' : `${decimal(effect.longestExtraDays, 1)} days`}
                  {effect.longestExtraDays >= 0.5 && effect.centreId !== loss.centreId && (
                    <span className={`${styles.beneath} ${styles.place}`} data-beneath="where">
                      at {nameOf(effect.centreId)}
                    </span>
                  )}
                </td>
                <td className="number">{backWords(effect.weeksUntilBack)}</td>
                <td className="number" {...exact(effect.prolonged?.difference)}>
                  {effectWords(effect.prolonged).value}
                </td>
                {wide && (
                  <td className={styles.where} {...notSaved}>
                    {(where(loss) ?? ['…']).map((words) => (
                      <span key={words}>{words}</span>
                    ))}
                  </td>
                )}
                {onTry && (
                  <td {...notSaved} data-picture="no">
                    <button
                      type="button"
                      className="plain"
                      aria-label={`Try it in a scenario: without ${name}`}
                      onClick={() => onTry(loss, name)}
                    >
                      Try it
                    </button>
                  </td>
                )}
              </tr>
              {!wide && (
                <tr {...notSaved}>
                  <td colSpan={7} className={styles.where}>
                    <span>People could go: {(where(loss) ?? ['…']).join('; ')}</span>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
