import { clipText } from '../../charts/flows/clipText.ts';
import { TableHead } from '../../components/TableHead.tsx';
import { percent } from '../../plan/numbers.ts';
import { intervalOf, kpiOf, kpiText } from '../../plan/results/kpis.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import type { Deck, SlideStep } from './slide.ts';
import { slideTextSize } from './slide.ts';

/** Pixels of the column of names, of a row, and of a line of what stands over the table. */
const nameWidth = 220;
const row = 31;
const line = slideTextSize * 1.3;

/** One decimal at most, so that the column stays beside the names. */
const wait = { ...kpiOf.waitDays, digits: 1 };

type Props = Pick<Deck, 'result'> & { shown: SlideStep; height: number };

/** Who waits longest: as many centres as there is room for beside the map, the network last. */
export function CentreFigures({ result, shown, height }: Props) {
  const held = scenarioOf(result, shown.scenario?.id ?? null);
  if (held === undefined) return null;
  const names = new Map(shown.centres.map(({ id, name }) => [id, name]));
  const waiting = held.centres
    .filter(({ waitDays }) => Number.isFinite(waitDays.mean))
    .toSorted((a, b) => b.waitDays.mean - a.waitDays.mean);
  const rows = Math.floor((height - line - 4) / row) - 2;
  const left = waiting.length - rows;
  const all = [
    ...waiting.slice(0, Math.max(1, rows)).map((metrics) => ({ name: names.get(metrics.id) ?? metrics.id, metrics })),
    { name: 'Network', metrics: held.network },
  ];
  return (
    <table className="centres">
      <caption>{`Mean over the plan, longest first${left > 0 ? ` (${rows} of ${waiting.length})` : ''}`}</caption>
      <TableHead heads={['Centre', 'Wait, days', 'Used']} />
      <tbody>
        {all.map(({ name, metrics: { waitDays, utilisation } }) => (
          <tr key={name}>
            <th scope="row">{clipText(name, slideTextSize, nameWidth)}</th>
            <td>
              <strong>{kpiText(wait, waitDays.mean, waitDays.ci95)}</strong>{' '}
              {waitDays.ci95 !== null && `(${intervalOf(wait, waitDays.ci95)})`}
            </td>
            <td>{percent(utilisation.mean)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
