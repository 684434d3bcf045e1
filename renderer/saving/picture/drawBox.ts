import { paintOf } from './paint.ts';
import { svgNode } from './svgNode.ts';

type Box = { x: number; y: number; width: number; height: number };

const sides = ['top', 'right', 'bottom', 'left'] as const;

let hatches = 0;

/** What lies behind an element's words: its ground, its stripes and its edges. */
export function drawBox(style: CSSStyleDeclaration, box: Box): SVGElement[] {
  if (box.width <= 0 || box.height <= 0) return [];
  const drawn: SVGElement[] = [];
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
  const rounded = { ...box, rx: radius > 0 ? radius : undefined };
  const ground = paintOf(style.backgroundColor);
  if (ground !== null && ground.opacity > 0)
    drawn.push(
      svgNode('rect', {
        ...rounded,
        fill: ground.colour,
        'fill-opacity': ground.opacity === 1 ? undefined : ground.opacity,
      }),
    );
  const stripes = stripesOf(style.backgroundImage);
  if (stripes !== null) drawn.push(stripes.definition, svgNode('rect', { ...rounded, fill: `url(#${stripes.id})` }));
  return [...drawn, ...edges(style, box, radius)];
}

function edges(style: CSSStyleDeclaration, { x, y, width, height }: Box, radius: number): SVGElement[] {
  const looks = sides.map((side) => {
    const wide = Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
    const kind = style.getPropertyValue(`border-${side}-style`);
    const paint = paintOf(style.getPropertyValue(`border-${side}-color`));
    if (wide === 0 || kind === 'none' || kind === 'hidden' || paint === null || paint.opacity === 0) return null;
    const dashes = kind === 'dashed' ? `${wide * 3} ${wide * 2}` : kind === 'dotted' ? `${wide} ${wide}` : undefined;
    return {
      stroke: paint.colour,
      'stroke-opacity': paint.opacity === 1 ? undefined : paint.opacity,
      'stroke-width': wide,
      'stroke-dasharray': dashes,
    };
  });
  const [top] = looks;
  if (top && looks.every((look) => JSON.stringify(look) === JSON.stringify(top))) {
    const half = top['stroke-width'] / 2;
    const inner = {
      x: x + half,
      y: y + half,
      width: Math.max(0, width - 2 * half),
      height: Math.max(0, height - 2 * half),
    };
    return [svgNode('rect', { ...inner, rx: radius > half ? radius - half : undefined, fill: 'none', ...top })];
  }
  return looks.flatMap((look, side) => {
    if (look === null) return [];
    const half = look['stroke-width'] / 2;
    const [across, down] = [x + width, y + height];
    const line = [
      { x1: x, x2: across, y1: y + half, y2: y + half },
      { x1: across - half, x2: across - half, y1: y, y2: down },
      { x1: x, x2: across, y1: down - half, y2: down - half },
      { x1: x + half, x2: x + half, y1: y, y2: down },
    ][side];
    return [svgNode('line', { ...line, ...look })];
  });
}

/** Stripes that a page draws as a repeating gradient, as the pattern that they are. */
function stripesOf(image: string): { id: string; definition: SVGElement } | null {
  const found = /^repeating-linear-gradient\((-?[\d.]+)deg, (.*)\)$/.exec(image);
  if (!found) return null;
  const stops = [...(found[2] ?? '').matchAll(/((?:rgba?|color)\([^)]*\)) ([\d.]+)px(?: ([\d.]+)px)?/g)].map(
    ([, colour = '', from, until]) => ({ colour, from: Number(from), until: Number(until ?? from) }),
  );
  const width = Math.max(0, ...stops.map(({ until }) => until));
  if (width === 0) return null;
  hatches += 1;
  const id = `stripes-${hatches}`;
  const bands = stops.flatMap((stop, at) => {
    const until = stop.until > stop.from ? stop.until : (stops[at + 1]?.from ?? stop.until);
    const paint = paintOf(stop.colour);
    return paint === null || until <= stop.from
      ? []
      : [svgNode('rect', { x: stop.from, width: until - stop.from, height: width, fill: paint.colour })];
  });
  const definition = svgNode(
    'pattern',
    { id, width, height: width, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${Number(found[1]) - 90})` },
    ...bands,
  );
  return { id, definition };
}
