import type { OptionCost } from '../../../plan/cost/optionCosts.ts';
import { type CostTerms, discountFactor } from '../../../plan/cost/presentCost.ts';
import { decimal } from '../../../plan/numbers.ts';

type Props = { options: readonly OptionCost[]; terms: CostTerms; nameOf(option: OptionCost): string };

/** How net present cost is reckoned, year by year, so that it can be worked through by hand; costs in millions of pounds. */
export function PresentCostTable({ options, terms, nameOf }: Props) {
  const costs = options.flatMap((option) => (option.cost ? [{ option, cost: option.cost }] : []));
  const years = costs.map(({ cost }) => cost.years).toSorted((a, b) => b.length - a.length)[0] ?? [];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Financial year</th>
          <th scope="col" className="number">
            Discount factor
          </th>
          {costs.map(({ option }) => (
            <th key={option.scenario?.id ?? 'baseline'} scope="col" className="number" colSpan={2}>
              {nameOf(option)}: cost and present cost, £m
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, at }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td className="number">{decimal(discountFactor(terms.discountRate, at), 3)}</td>
            {costs.map(({ option, cost }) => {
              const { capital = 0, running = 0 } = cost.years[at] ?? {};
              const pounds = capital + running;
              return [1, discountFactor(terms.discountRate, at)].map((factor, of) => (
                <td key={`${option.scenario?.id} ${of === 0 ? 'cost' : 'present'}`} className="number">
                  {pounds === 0 ? '–' : decimal((pounds * factor) / 1e6, 2)}
                </td>
              ));
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">In all</th>
          <td />
          {costs.map(({ option, cost }) =>
            [cost.undiscounted, cost.discounted].map((pounds, of) => (
              <td key={`${option.scenario?.id} ${of === 0 ? 'cost' : 'present'}`} className="number">
                <strong>{decimal(pounds / 1e6, 2)}</strong>
              </td>
            )),
          )}
        </tr>
      </tbody>
    </table>
  );
}
