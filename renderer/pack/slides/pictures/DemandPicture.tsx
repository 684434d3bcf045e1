import { rollups, sum } from 'd3-array';
import type { Demand } from '../../../../db/schema/demand.ts';
import { coursesOn } from '../../../plan/flows/coursesOn.ts';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { decimal } from '../../../plan/numbers.ts';
import { Bars, barRow } from './Bars.tsx';
import { largest, type Part } from './largest.ts';
import type { PictureProps } from './picture.ts';

const gap = 40;
const captionHeight = 34;

/** How many courses are asked for on the step's day, by pathway and by area. */
export function DemandPicture({ plan, shown: { step, scenario }, size }: PictureProps) {
  const network = mapNetwork(plan, scenario?.id ?? null);
  const courses = coursesOn(network, step.focus?.date ?? plan.startDate);
  const parts = (key: (demand: Demand) => string, named: readonly { id: string; name: string }[]): Part[] => {
    const names = new Map(named.map(({ id, name }) => [id, name]));
    return rollups(network.plan.demand, (rows) => sum(rows, courses), key).map(([id, value]) => ({
      ...{ name: names.get(id) ?? id, value },
    }));
  };
  const most = Math.max(3, Math.floor((size.height - captionHeight) / barRow));
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
    <div className="beside" style={{ gridTemplateColumns: '1fr 1fr', gap }}>
      {pictures.map(([title, held]) => (
        <div key={title}>
          <h2>{title}</h2>
          <Bars
            parts={held}
            size={{ width, height: size.height - captionHeight }}
            label={`${title} by courses a year: ${held.map(({ name, value }) => `${name} ${decimal(value)}`).join(', ')}`}
          />
        </div>
      ))}
    </div>
  );
}
