import { namesIn } from '../../plan/commands/recordNames.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { triedOnWords } from '../../plan/pack/triedOn.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import { elsewhere, type RoomAt, simulatedRoom } from '../../plan/risk/elsewhere.ts';
import {
  elsewhereWords,
  type LossRow,
  lossRows,
  toldFirst,
  weeksText,
  worstSentence,
} from '../../plan/risk/lossWords.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { Loss } from '../../simulation/risk/losses.ts';
import type { SectionBody, SectionProps } from '../section.ts';
import { LossTable } from './LossTable.tsx';

/** More losses than these are counted, not listed: what hurts least is of no use to a board. */
const mostListed = 8;

/** A table of as many centres is left whole, on the next page if need be. */
const onePage = 16;

/** What would hurt most if it were lost, and where people could go. */
function Body({ plan, result, about: { trials } }: SectionProps) {
  const tried = trials?.resilience;
  if (!tried) return null;
  const rows = toldFirst(lossRows(plan, tried.tried));
  const [worst] = rows;
  if (!worst) return null;
  const listed = rows.slice(0, mostListed);
  const rest = rows.length - listed.length;
  const on = scenarioOf(result, tried.scenarioId);
  return (
    <>
      <p className="lead">{worstSentence(worst)}</p>
      <p>
        {`Each linac is lost for ${weeksText(tried.machineWeeks)} and each centre for ${weeksText(tried.centreWeeks)}, one ` +
          'at a time and without notice, from the week in which people wait longest there, on ' +
          `${triedOnWords(plan, tried.scenarioId)}. Starts later than target are over the whole plan and network; a wait ` +
          'is back once a month’s mean is within a day of what it would have been.'}
      </p>
      <LossTable plan={plan} rows={listed} />
      <p className="quiet">
        {rest > 0 && `${rest} more would each mean fewer late starts than these, or cannot be told from noise. `}
        Means of {tried.replications} runs with the same patients, with 95% intervals.
      </p>
      {on && (
        <div className={plan.centres.length <= onePage ? 'kept' : undefined}>
          <h2>Where people could go</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">From</th>
                <th scope="col">The next nearest centres, and what they have room for at the worst moment</th>
              </tr>
            </thead>
            <tbody>
              {byCentre(rows).map(([centreId, losses]) => (
                <tr key={centreId}>
                  <th scope="row">{namesIn(plan)('centre', centreId)}</th>
                  <td>{whereWords(mapNetwork(plan, tried.scenarioId), simulatedRoom(on), losses)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

/** The losses of every centre: that of the whole centre first, then its machines’, the worst first. */
const byCentre = (rows: readonly LossRow[]): [string, Loss[]][] => [
  ...Map.groupBy(
    rows.map(({ loss }) => loss).toSorted((a, b) => Number(b.kind === 'centre') - Number(a.kind === 'centre')),
    ({ centreId }) => centreId,
  ),
];

/** Where people could go at the first of these moments at which anybody is treated there. */
function whereWords(network: ResolvedPlan, roomAt: RoomAt, losses: readonly Loss[]): string {
  const loss = losses.find((held) => elsewhere(network, roomAt, held).length > 0) ?? losses[0];
  return loss === undefined ? '' : elsewhereWords(network, roomAt, loss).join('; ');
}

export const resilience: SectionBody = {
  Body,
  absent: ({ plan, about: { trials } }) =>
    trials?.resilience && lossRows(plan, trials.resilience.tried).length > 0
      ? null
      : 'Resilience has not been tried with these inputs: open Risk and press “Lose each in turn”; on the command line, add --risk.',
};
