import { FlowSankey } from '../../../charts/flows/FlowSankey.tsx';
import { sankeyLayout } from '../../../charts/flows/sankeyLayout.ts';
import { flowMatrix } from '../../../plan/flows/flowMatrix.ts';
import { sankeyEnds } from '../../../plan/flows/sankeyEnds.ts';
import { everyCourse } from '../../../plan/flows/subject.ts';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { decimal } from '../../../plan/numbers.ts';
import { slideTextSize } from '../slide.ts';
import { fewerEnds } from './fewerEnds.ts';
import type { PictureProps } from './picture.ts';

const line = Math.round(slideTextSize * 1.3);
const gap = 2;
/** More than the labels alone need, so that the heights of bars still say something. */
const spare = 1.2;

/** Ribbons from where people live to where they are treated, on the step's day. */
export function FlowsPicture({ plan, shown: { step, scenario }, size }: PictureProps) {
  const network = mapNetwork(plan, scenario?.id ?? null);
  const matrix = flowMatrix(network, everyCourse, step.focus?.date ?? plan.startDate);
  const whole = sankeyEnds(network, matrix, new Set());
  if (whole.links.length === 0) return <p>No courses go anywhere on this date.</p>;
  const ends = fewerEnds(whole, Math.max(3, Math.floor(size.height / ((line + gap) * spare))));
  return (
    <FlowSankey
      sankey={sankeyLayout(ends.left, ends.right, ends.links, { height: size.height, line, gap })}
      width={size.width}
      textSize={slideTextSize}
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
