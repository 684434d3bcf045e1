import type { CapitalEnvelope } from '../../../../db/schema/plan.ts';
import type { OptionCost } from '../../../plan/cost/optionCosts.ts';
import { type CapitalYear, overspend } from '../../../plan/fleet/capital.ts';
import { decimal } from '../../../plan/numbers.ts';
import styles from './cost.module.css';

type Props = {
  options: readonly OptionCost[];
  years: readonly string[];
  envelope: CapitalEnvelope | undefined;
  nameOf(option: OptionCost): string;
};

/** Years that stand side by side on an upright page. */
const across = 11;

/** Capital by financial year in millions of pounds, a row for each option and one for the envelope; long plans in several tables. */
export function CapitalTable({ options, years, envelope, nameOf }: Props) {
  const cuts = Array.from({ length: Math.ceil(years.length / across) }, (_, at) =>
    years.slice(at * across, (at + 1) * across),
  );
  return cuts.map((shown, at) => (
    <table key={shown[0]} className={styles.years}>
      <thead>
        <tr>
          <th scope="col">Capital, £m</th>
          {shown.map((year) => (
            <th key={year} scope="col" className="number">
              {year}
            </th>
          ))}
          {at === cuts.length - 1 && (
            <th scope="col" className="number">
              In all
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {options.map((option) => (
          <tr key={option.scenario?.id ?? 'baseline'}>
            <th scope="row">{nameOf(option)}</th>
            {shown.map((year) => (
              <Spent key={year} spent={option.capital.find((held) => held.year === year)} />
            ))}
            {at === cuts.length - 1 && (
              <td className="number">
                <strong>{million(option.capital.reduce((sum, { pounds }) => sum + pounds, 0))}</strong>
              </td>
            )}
          </tr>
        ))}
        {envelope && (
          <tr>
            <th scope="row">Envelope</th>
            {shown.map((year) => (
              <td key={year} className="number">
                {envelope[year] === undefined ? 'no limit' : decimal(envelope[year] / 1e6, 1)}
              </td>
            ))}
            {at === cuts.length - 1 && <td />}
          </tr>
        )}
      </tbody>
    </table>
  ));
}

const million = (pounds: number): string => (pounds === 0 ? '–' : decimal(pounds / 1e6, 1));

function Spent({ spent }: { spent: CapitalYear | undefined }) {
  const over = spent === undefined ? 0 : overspend(spent);
  return (
    <td className="number">
      {million(spent?.pounds ?? 0)}
      {over > 0 && <span className={styles.over}>{million(over)} over</span>}
    </td>
  );
}
