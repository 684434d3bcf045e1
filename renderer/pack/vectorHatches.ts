/**
 * Hatched shapes drawn as lines. A browser writes a shape that is filled with a pattern into a PDF as a picture of
 * pixels, one for each shape: a pack of a network had hundreds, which were most of its bytes and looked coarse. Here
 * each is drawn over with the pattern's own marks, cut to its outline, so that all of it stays lines and areas.
 */
export function vectorHatches(page: ParentNode): void {
  for (const shape of page.querySelectorAll<SVGGraphicsElement>('svg :is(rect, path, circle)')) {
    if (shape.closest('defs, pattern, clipPath') !== null) continue;
    const id = /^url\("?#([^")]+)"?\)/.exec(getComputedStyle(shape).fill)?.[1];
    const pattern = id === undefined ? null : document.getElementById(id);
    if (pattern instanceof SVGPatternElement) drawOver(shape, pattern);
  }
}

let drawn = 0;

function drawOver(shape: SVGGraphicsElement, pattern: SVGPatternElement): void {
  const box = shape.getBBox();
  if (box.width === 0 || box.height === 0) return;
  const extent = extentIn(box, pattern);
  const over = svg('g', attributesOf(shape, ['transform', 'clip-path']));
  // Dots are drawn where the shape holds them and need no cut, which would be written out for every shape again.
  for (const mark of pattern.children) {
    if (isGround(mark, pattern)) over.append(filled(outlineOf(shape), mark));
    else if (mark instanceof SVGCircleElement) over.append(inTiles(pattern, dots(mark, shape, pattern, extent)));
    else over.append(cutTo(shape, inTiles(pattern, repeated(mark, pattern, extent))));
  }
  shape.before(over);
  shape.style.fill = 'none';
}

/** A mark that fills its whole tile. */
const isGround = (mark: Element, pattern: SVGPatternElement): boolean =>
  mark instanceof SVGRectElement &&
  mark.width.baseVal.value >= pattern.width.baseVal.value &&
  mark.height.baseVal.value >= pattern.height.baseVal.value;

function filled(outline: SVGElement, mark: Element): SVGElement {
  for (const [name, value] of Object.entries(attributesOf(mark, ['class', 'fill']))) outline.setAttribute(name, value);
  return outline;
}

/** Marks in the pattern's own coordinates and looks. */
function inTiles(pattern: SVGPatternElement, marks: readonly Element[]): SVGElement {
  const group = svg('g', {
    transform: pattern.getAttribute('patternTransform') ?? '',
    class: pattern.getAttribute('class') ?? '',
  });
  group.append(...marks);
  return group;
}

function cutTo(shape: SVGGraphicsElement, marks: SVGElement): SVGElement {
  drawn += 1;
  const clip = svg('clipPath', { id: `hatched-${drawn}` });
  clip.append(outlineOf(shape));
  const cut = svg('g', { 'clip-path': `url(#hatched-${drawn})` });
  cut.append(clip, marks);
  return cut;
}

/** Where marks are needed, in the pattern's own coordinates. */
type Extent = { left: number; right: number; top: number; bottom: number };

/** Chromium's boxes of shapes have no sides, whatever their type says. */
function extentIn(box: Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>, pattern: SVGPatternElement): Extent {
  const inverse = (pattern.patternTransform.baseVal.consolidate()?.matrix ?? new DOMMatrix()).inverse();
  const corners = [box.x, box.x + box.width].flatMap((x) =>
    [box.y, box.y + box.height].map((y) => new DOMPoint(x, y).matrixTransform(inverse)),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** One mark of a pattern wherever it is seen: along a tile's whole side as one line from edge to edge. */
function repeated(mark: Element, pattern: SVGPatternElement, extent: Extent): Element[] {
  const [wide, tall] = [pattern.width.baseVal.value, pattern.height.baseVal.value];
  const { left, right, top, bottom } = extent;
  const columns = steps(left, right, wide);
  const rows = steps(top, bottom, tall);
  const look = attributesOf(mark, ['class', 'fill', 'stroke', 'stroke-width']);
  if (mark instanceof SVGRectElement) {
    const [width, height] = [mark.width.baseVal.value, mark.height.baseVal.value];
    if (height >= tall)
      return [svg('path', { ...look, d: columns.map((x) => `M${x} ${top}h${width}V${bottom}h${-width}z`).join('') })];
    if (width >= wide)
      return [svg('path', { ...look, d: rows.map((y) => `M${left} ${y}H${right}v${height}H${left}z`).join('') })];
  }
  if (mark instanceof SVGLineElement) {
    return [svg('path', { ...look, d: columns.map((x) => `M${x} ${top}V${bottom}`).join('') })];
  }
  return columns.flatMap((x) =>
    rows.map((y) => {
      const copy = svg('g', { transform: `translate(${x} ${y})` });
      copy.append(mark.cloneNode(true));
      return copy;
    }),
  );
}

/**
 * Round marks as one line of no length at each, with round ends: those that the shape holds whole, for an area may
 * have thousands in the box around it.
 */
function dots(
  mark: SVGCircleElement,
  shape: SVGGraphicsElement,
  pattern: SVGPatternElement,
  extent: Extent,
): Element[] {
  const matrix = pattern.patternTransform.baseVal.consolidate()?.matrix ?? new DOMMatrix();
  const [radius, wide, tall] = [mark.r.baseVal.value, pattern.width.baseVal.value, pattern.height.baseVal.value];
  const holds = (x: number, y: number) =>
    !(shape instanceof SVGGeometryElement) ||
    [
      [0, 0],
      [radius, 0],
      [-radius, 0],
      [0, radius],
      [0, -radius],
    ].every(([dx = 0, dy = 0]) => shape.isPointInFill(new DOMPoint(x + dx, y + dy).matrixTransform(matrix)));
  const places = steps(extent.left, extent.right, wide).flatMap((column) =>
    steps(extent.top, extent.bottom, tall).flatMap((row) => {
      const [x, y] = [column + mark.cx.baseVal.value, row + mark.cy.baseVal.value];
      return holds(x, y) ? [`M${x} ${y}h0`] : [];
    }),
  );
  const line = svg('path', { d: places.join(''), fill: 'none', 'stroke-width': radius * 2, 'stroke-linecap': 'round' });
  line.style.stroke = getComputedStyle(mark).fill;
  return [line];
}

/** Where tiles begin that reach into a stretch. */
function steps(from: number, until: number, size: number): number[] {
  const first = Math.floor(from / size);
  return Array.from({ length: Math.ceil(until / size) - first }, (_, at) => (first + at) * size);
}

/** The shape alone, without what it looks like. */
function outlineOf(shape: SVGGraphicsElement): SVGElement {
  const geometry = ['x', 'y', 'width', 'height', 'rx', 'ry', 'd', 'cx', 'cy', 'r'];
  return svg(shape.localName, attributesOf(shape, geometry));
}

const attributesOf = (element: Element, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => (element.hasAttribute(name) ? [[name, element.getAttribute(name) ?? '']] : [])),
  );

function svg(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
