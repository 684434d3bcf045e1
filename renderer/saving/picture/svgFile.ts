import { footLines } from '../factWords.ts';
import type { FigureFacts } from '../figureFacts.ts';
import type { Drawn } from './drawPicture.ts';
import { measure } from './measure.ts';
import { factsText, metadataNode } from './metadata.ts';
import { svgNode } from './svgNode.ts';
import { wrapText } from './wrapText.ts';

/** A picture as the text of a file, with its size in pixels. */
export type SvgFile = { text: string; width: number; height: number };

const margin = 20;
/** Narrower and the words around a picture would be taller than it. */
const narrowest = 480;
const family = "Inter, 'Inter Variable', sans-serif";
const [ink, quiet, rule] = ['#0b1f33', '#52667a', '#d9e0e7'];

const measured = (size: number, weight: number) => (text: string) =>
  measure(text, `${weight} ${size}px "Inter Variable", sans-serif`).width;

/**
 * The picture on white, under what it is called and over what it was made from. `fonts` is a style sheet with the letters
 * themselves, for where the file is drawn without any at hand.
 */
export function svgFile({ content, width, height, textSize }: Drawn, facts: FigureFacts, fonts = ''): SvgFile {
  const whole = Math.ceil(Math.max(width, narrowest) + 2 * margin);
  const room = whole - 2 * margin;
  const words: SVGElement[] = [];
  let at = margin;
  const say = (text: string, size: number, weight: number, fill: string) => {
    for (const line of wrapText(text, room, measured(size, weight))) {
      at += size * 1.4;
      words.push(
        svgNode('text', { x: margin, y: at - size * 0.35, 'font-size': size, 'font-weight': weight, fill }, line),
      );
    }
  };
  say(facts.title, textSize * 1.25, 650, ink);
  if (facts.about !== '') say(facts.about, textSize, 400, ink);
  at += textSize;
  const placed = svgNode('g', { transform: `translate(${margin},${Math.round(at)})` }, content);
  at += height + textSize;
  words.push(svgNode('line', { x1: margin, x2: whole - margin, y1: at, y2: at, stroke: rule }));
  at += textSize * 0.3;
  for (const line of footLines(facts)) say(line, Math.round(textSize * 0.85), 400, quiet);
  const total = Math.ceil(at + margin * 0.8);
  const file = svgNode(
    'svg',
    {
      width: whole,
      height: total,
      viewBox: `0 0 ${whole} ${total}`,
      role: 'img',
      'font-family': family,
      'font-size': textSize,
    },
    svgNode('title', {}, facts.title),
    svgNode('desc', {}, factsText(facts)),
    metadataNode(facts),
    ...(fonts === '' ? [] : [svgNode('style', {}, fonts)]),
    svgNode('rect', { width: whole, height: total, fill: '#ffffff' }),
    ...words,
    placed,
  );
  file.style.fontVariantNumeric = 'tabular-nums';
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`,
    width: whole,
    height: total,
  };
}
