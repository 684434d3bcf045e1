import { textWidth } from '../map/textWidth.ts';

/** A name cut to a width in pixels, with a sign that it was cut. */
export function clipText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
