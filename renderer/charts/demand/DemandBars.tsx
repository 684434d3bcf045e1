import { rollups, sum } from 'd3-array';
import type { Demand } from '../../../db/schema/demand.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Size } from '../../components/useSize.ts';
import { longDate } from '../../plan/dates.ts';
import { coursesOn } from '../../plan/flows/coursesOn.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { decimal } from '../../plan/numbers.ts';
import styles from './Bars.module.css';
import { Bars, barRow } from './Bars.tsx';
import { largest, type Part } from './largest.ts';

type Props = { plan: Plan; scenarioId: string | null; date: string; size: Size; textSize: number };

const gap = 40;
/** Of a line of text. */
const headingHeight = 1.7;

export const demandCaption = (date: string): string => `Courses a year asked for, ${longDate(date)}`;

/** How many courses are asked for on a day, by pathway and by area: what can be read from five metres. */
export function DemandBars({ plan, scenarioId, date, size, textSize }: Props) {
  const network = mapNetwork(plan, scenarioId);
  const courses = coursesOn(network, date);
  const height = size.height - Math.ceil(textSize * headingHeight);
  const parts = (key: (demand: Demand) => string, named: readonly { id: string; name: string }[]): Part[] => {
    const names = new Map(named.map(({ id, name }) => [id, name]));
    return rollups(network.plan.demand, (rows) => sum(rows, courses), key).map(([id, value]) => ({
      ...{ name: names.get(id) ?? id, value },
    }));
  };
  const most = Math.max(3, Math.floor(height / barRow(textSize)));
  const pictures = [
    [
      'Pathways',
      largest(
        parts(({ pathwayId }) => pathwayId, network.plan.pathways),
        most,
        'pathways',
      ),
    ],
    [
      'Areas',
      largest(
        parts(({ zoneId }) => zoneId, network.plan.zones),
        most,
        'areas',
      ),
    ],
  ] as const;
  const width = (size.width - gap) / 2;
  return (
    <div className={styles.beside} style={{ gap, fontSize: textSize }}>
      {pictures.map(([title, held]) => (
        <div key={title}>
          <h2>{title}</h2>
          <Bars
            parts={held}
            size={{ width, height }}
            textSize={textSize}
            label={`${title} by courses a year: ${held.map(({ name, value }) => `${name} ${decimal(value)}`).join(', ')}`}
          />
        </div>
      ))}
    </div>
  );
}
