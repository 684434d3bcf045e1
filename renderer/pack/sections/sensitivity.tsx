import { TableHead } from '../../components/TableHead.tsx';
import { triedOnWords } from '../../plan/pack/triedOn.ts';
import { differenceInterval, differenceText } from '../../plan/results/kpis.ts';
import { inputWords } from '../../plan/risk/inputWords.ts';
import { type Bar, barsOf, wait, widestSentence } from '../../plan/risk/sensitivityWords.ts';
import type { SectionBody, SectionProps } from '../section.ts';
import { PrintedTornado } from './PrintedTornado.tsx';

/** Which of the inputs that nobody knows for certain matter. */
function Body({ plan, about: { trials } }: SectionProps) {
  const tried = trials?.sensitivity;
  if (!tried) return null;
  const bars = barsOf(tried.tried);
  const finding = widestSentence(bars);
  const intervals = bars.some(({ low, high }) => low?.ci95 || high?.ci95);
  return (
    <>
      <p className="lead">{finding}</p>
      <p>
        Each uncertain input is moved to the low and to the high end of its range from the plan’s first day while the
        others stay as they are, on {triedOnWords(plan, tried.scenarioId)}.
      </p>
      <figure>
        <figcaption>
          Change in the network’s mean wait over the whole plan, days; hollow bars the low end, full ones the high end
        </figcaption>
        <PrintedTornado bars={bars} label={finding} />
      </figure>
      <table>
        <TableHead
          heads={[
            ...['Input', 'Low end', { number: 'Change, days' }, intervals && { number: '95% interval' }],
            ...['High end', { number: 'Change, days' }, intervals && { number: '95% interval' }],
          ]}
        />
        <tbody>
          {bars.map(({ input, low, high }) => (
            <tr key={input}>
              <th scope="row">{inputWords[input].name}</th>
              <EndCells input={input} end={low} intervals={intervals} />
              <EndCells input={input} end={high} intervals={intervals} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        A dash: the end is what the plan has, or nothing of the plan is changed by it. Means of {tried.replications}{' '}
        runs with the same patients{intervals ? ', with 95% intervals' : ''}.
      </p>
    </>
  );
}

function EndCells({ input, end, intervals }: { input: Bar['input']; end: Bar['low']; intervals: boolean }) {
  if (end === null) {
    return (
      <>
        <td>–</td>
        <td className="number">–</td>
        {intervals && <td className="number">–</td>}
      </>
    );
  }
  return (
    <>
      <td>{inputWords[input].format(end.value)}</td>
      <td className="number">
        {end.distinguishable ? differenceText(wait, end.difference, end.ci95) : 'cannot be told from noise'}
      </td>
      {intervals && <td className="number">{differenceInterval(wait, end.ci95)}</td>}
    </>
  );
}

export const sensitivity: SectionBody = {
  Body,
  absent: ({ about: { trials } }) =>
    trials?.sensitivity && barsOf(trials.sensitivity.tried).length > 0
      ? null
      : 'Uncertain inputs have not been tried with these inputs: open Risk, Sensitivity and press “Try both ends of each”; on the command line, add --risk.',
};
