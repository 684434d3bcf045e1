import { daysFor, shareWithin, startedWithin } from '../../../plan/compare/waits.ts';
import { percent } from '../../../plan/numbers.ts';
import { standard } from '../../../plan/results/metrics.ts';
import { scenarioOf } from '../../../plan/results/scenarioOf.ts';
import type { ExperimentResult } from '../../../simulation/results.ts';
import { type Started, StartedPicture } from '../../../views/compare/StartedPicture.tsx';
import { packTextSize } from '../../section.ts';

const days = [7, 14, 21, 28, standard.days] as const;
const shares = [0.5, 0.9, 0.99] as const;

/** How long people wait in the baseline and with an option, at one place; nothing where nobody starts. */
export function startedCurves(result: ExperimentResult, scenarioId: string, scopeId: string): Started[] {
  const all = [
    { id: 'baseline', name: 'Baseline', order: 0 },
    { id: scenarioId, name: 'Option', order: 1 },
  ];
  return all.flatMap((one) => {
    const waits = scenarioOf(result, one.id)?.waits[scopeId];
    const within = waits && startedWithin(waits);
    return within && within.length > 0 ? [{ ...one, within }] : [];
  });
}

type Props = { series: readonly Started[]; place: string };

/** The share that has started by each day, drawn. */
export function StartedFigure({ series, place, width, height }: Props & { width: number; height: number }) {
  const said = series
    .map(({ name, within }) => `${name}: ${percent(shareWithin(within, standard.days), 1)}`)
    .join(', ');
  return (
    <figure style={{ width }}>
      <figcaption>Share started by each day after the decision to treat, {place}</figcaption>
      <StartedPicture
        series={series}
        label={`Share started within ${standard.days} days, ${place}. ${said}.`}
        textSize={packTextSize}
        {...{ width, height }}
      />
    </figure>
  );
}

/** The same as figures. */
export function StartedTable({ series, place }: Props) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Started within, {place}</th>
          {days.map((day) => (
            <th key={day} scope="col" className="number">
              {day} days
            </th>
          ))}
          {shares.map((share) => (
            <th key={share} scope="col" className="number">
              Days until {percent(share)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.map(({ id, name, within }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {days.map((day) => (
              <td key={day} className="number">
                {percent(shareWithin(within, day), 1)}
              </td>
            ))}
            {shares.map((share) => (
              <td key={share} className="number">
                {daysFor(within, share)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
