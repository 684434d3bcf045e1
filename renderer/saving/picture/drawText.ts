import { measure } from './measure.ts';
import { paintOf } from './paint.ts';
import { svgNode } from './svgNode.ts';

const fontOf = ({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): string =>
  `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;

type Line = { words: string; left: number; right: number; top: number };

/** The words of a page where they stand on it, a text for each line that they were broken into. */
export function drawText(node: Text, style: CSSStyleDeclaration, origin: { x: number; y: number }): SVGElement[] {
  const paint = paintOf(style.color);
  if (paint === null || paint.opacity === 0) return [];
  const { ascent } = measure('x', fontOf(style));
  const isRight = style.textAlign === 'right' || style.textAlign === 'end';
  return linesOf(node, style).map(({ words, left, right, top }) =>
    svgNode(
      'text',
      {
        x: (isRight ? right : left) - origin.x,
        y: top + ascent - origin.y,
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
        'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle,
        'text-anchor': isRight ? 'end' : undefined,
        fill: paint.colour,
        'fill-opacity': paint.opacity === 1 ? undefined : paint.opacity,
        'text-decoration': style.textDecorationLine === 'line-through' ? 'line-through' : undefined,
      },
      style.textTransform === 'uppercase' ? words.toUpperCase() : words,
    ),
  );
}

function linesOf(node: Text, style: CSSStyleDeclaration): Line[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const all = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first] = all;
  if (!first) return [];
  const lines: (Line & { from: number; until: number })[] = [];
  if (all.length === 1) {
    lines.push({ ...boxOf(first), words: node.data, from: 0, until: node.length });
  } else {
    for (let at = 0; at < node.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const [box] = range.getClientRects();
      if (!box || box.width === 0) continue;
      const line = lines.at(-1);
      if (line && Math.abs(line.top - box.top) < 2) {
        line.right = Math.max(line.right, box.right);
        line.until = at + 1;
      } else lines.push({ ...boxOf(box), words: '', from: at, until: at + 1 });
    }
  }
  const room = style.textOverflow === 'ellipsis' ? node.parentElement?.getBoundingClientRect().right : undefined;
  return lines.flatMap(({ from, until, ...line }) => {
    const whole = node.data.slice(from, until);
    const words = whole.replaceAll(/\s+/g, ' ').trim();
    if (words === '') return [];
    // Spaces around the words keep their place: the words may go on from those of another element.
    range.setStart(node, from + whole.length - whole.trimStart().length);
    range.setEnd(node, until - whole.length + whole.trimEnd().length);
    const own = range.getBoundingClientRect();
    if (own.width > 0) [line.left, line.right] = [own.left, own.right];
    return [
      room !== undefined && line.right > room + 1
        ? cutShort(node, { ...line, words }, from, until, room)
        : { ...line, words },
    ];
  });
}

const boxOf = ({ left, right, top }: DOMRect): Omit<Line, 'words'> => ({ left, right, top });

/** Words that run out of their room end in an ellipsis, as they do on screen. */
function cutShort(node: Text, line: Line, from: number, until: number, room: number): Line {
  const range = document.createRange();
  let end = until;
  do {
    end -= 1;
    range.setStart(node, from);
    range.setEnd(node, end);
  } while (end > from && range.getBoundingClientRect().right > room - 10);
  return { ...line, words: `${node.data.slice(from, end).trim()}…`, right: room };
}
