import { sum } from 'd3-array';
import { textWidth } from '../../../charts/map/textWidth.ts';
import { slideTextSize } from '../slide.ts';
import { FanPicture } from './FanPicture.tsx';
import type { PictureProps } from './picture.ts';

/** Pixels of a line, and of the space and the rule around a sentence. */
const line = slideTextSize * 1.3;
const around = 11;
/** What of a slide's width the sentences take, and the pixels between them and the picture. */
const words = 0.36;
const gap = 32;

/** What a scenario changes, in sentences, beside what that does. */
export function ChangesPicture(props: PictureProps) {
  const { shown, size } = props;
  const sentences = shown.told;
  if (sentences.length === 0) return <FanPicture {...props} />;
  const shownOf = fitting(
    sentences.map(({ sentence }) => sentence),
    size.width * words,
    size.height,
  );
  const more = sentences.length - shownOf;
  return (
    <div className="beside" style={{ gridTemplateColumns: `${words * 100}% 1fr`, gap }}>
      <ul className="changes">
        {sentences.slice(0, shownOf).map(({ change, sentence, from }) => (
          <li key={`${from?.id}/${change.id}`}>{sentence}</li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
      <FanPicture {...props} size={{ ...size, width: size.width * (1 - words) - gap }} />
    </div>
  );
}

/** How many sentences are told where the others, if any, are counted in a line of their own. */
function fitting(sentences: readonly string[], width: number, height: number): number {
  const heights = sentences.map((one) => Math.ceil((textWidth(one, slideTextSize) * 1.08) / width) * line + around);
  const whole = sum(heights);
  if (whole <= height) return sentences.length;
  let left = height - line - around;
  return Math.max(
    1,
    heights.findIndex((one) => {
      left -= one;
      return left < 0;
    }),
  );
}
