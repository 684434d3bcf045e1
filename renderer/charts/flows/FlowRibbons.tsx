import type { Plan } from '../../../db/schema/plan.ts';
import type { Size } from '../../components/useSize.ts';
import { longDate } from '../../plan/dates.ts';
import { flowMatrix } from '../../plan/flows/flowMatrix.ts';
import { sankeyEnds } from '../../plan/flows/sankeyEnds.ts';
import { everyCourse } from '../../plan/flows/subject.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { decimal } from '../../plan/numbers.ts';
import { FlowSankey } from './FlowSankey.tsx';
import { fewerEnds } from './fewerEnds.ts';
import { sankeyLayout } from './sankeyLayout.ts';

type Props = { plan: Plan; scenarioId: string | null; date: string; size: Size; textSize: number };

const gap = 2;
/** More than the labels alone need, so that the heights of bars still say something. */
const spare = 1.2;

export const flowsCaption = (date: string): string =>
  `Courses a year from where people live to where they are treated, ${longDate(date)}`;

/** Ribbons from where people live to where they are treated on a day, as many as can be read from five metres. */
export function FlowRibbons({ plan, scenarioId, date, size, textSize }: Props) {
  const network = mapNetwork(plan, scenarioId);
  const matrix = flowMatrix(network, everyCourse, date);
  const line = Math.round(textSize * 1.3);
  const whole = sankeyEnds(network, matrix, new Set());
  if (whole.links.length === 0) return <p>No courses go anywhere on this date.</p>;
  const ends = fewerEnds(whole, Math.max(3, Math.floor(size.height / ((line + gap) * spare))));
  return (
    <FlowSankey
      sankey={sankeyLayout(ends.left, ends.right, ends.links, { height: size.height, line, gap })}
      width={size.width}
      textSize={textSize}
      marked={null}
      selected={null}
      interactive={false}
      label={`Diagram of ${decimal(matrix.travel.coursesPerYear)} courses a year, from ${matrix.rows.length} areas to ${whole.right.length} centres.`}
      sentenceOf={() => ''}
      opened={() => null}
      onMark={() => {}}
      onChoose={() => {}}
    />
  );
}
