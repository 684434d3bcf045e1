import { copySvg } from './copySvg.ts';
import { drawBox } from './drawBox.ts';
import { drawText } from './drawText.ts';
import { inPrintColours } from './printColours.ts';
import { svgNode } from './svgNode.ts';

/** A part of the page as a drawing by itself, in pixels. */
export type Drawn = { content: SVGElement; width: number; height: number; textSize: number };

type Page = { origin: { x: number; y: number }; onReference(id: string): void };

/**
 * Draws a part of the page as it stands: its pictures, and around them boxes and words where the page laid them out.
 * What is marked `data-picture="no"` is for the screen only. Nothing of the drawing hangs on the page's style sheets.
 */
export function drawPicture(root: Element): Drawn {
  const places = scrolledAbove(root);
  root.setAttribute('data-drawn', '');
  try {
    return drawnInPrint(root);
  } finally {
    root.removeAttribute('data-drawn');
    for (const { element, top } of places) element.scrollTop = top;
  }
}

/** What closes up while it is drawn may be the end of something that is scrolled down. */
function scrolledAbove(root: Element): { element: Element; top: number }[] {
  const places: { element: Element; top: number }[] = [];
  for (let element = root.parentElement; element !== null; element = element.parentElement)
    if (element.scrollTop > 0) places.push({ element, top: element.scrollTop });
  return places;
}

function drawnInPrint(root: Element): Drawn {
  return inPrintColours(() => {
    const { x, y, width, height } = wholeBox(root);
    const wanted = new Set<string>();
    const content = svgNode('g');
    draw(root, content, { origin: { x, y }, onReference: (id) => wanted.add(id) });
    const definitions = definitionsOf(wanted, content);
    if (definitions.length > 0) content.prepend(svgNode('defs', {}, ...definitions));
    for (const marked of content.querySelectorAll('[id]'))
      if (!wanted.has(marked.id) && !marked.id.startsWith('stripes-')) marked.removeAttribute('id');
    const textSize = Number.parseFloat(getComputedStyle(root).getPropertyValue('--text-small')) || 13;
    return { content, width, height, textSize };
  });
}

/** Where a part of the page lies with all that is in it, what would have to be scrolled to as well. */
function wholeBox(root: Element) {
  const box = root.getBoundingClientRect();
  return {
    ...{ x: box.x - root.scrollLeft, y: box.y - root.scrollTop },
    ...{ width: Math.max(box.width, root.scrollWidth), height: Math.max(box.height, root.scrollHeight) },
  };
}

function draw(element: Element, into: SVGElement, page: Page): void {
  const style = getComputedStyle(element);
  if (isHidden(element, style)) return;
  const bounds = element.getBoundingClientRect();
  const box = {
    x: bounds.x - page.origin.x,
    y: bounds.y - page.origin.y,
    width: bounds.width,
    height: bounds.height,
  };
  if (element instanceof SVGSVGElement) {
    const copy = copySvg(element, page.onReference);
    if (copy === null || box.width === 0 || box.height === 0) return;
    for (const [key, value] of Object.entries(box)) copy.setAttribute(key, String(Math.round(value * 100) / 100));
    if (style.overflow === 'visible') copy.setAttribute('overflow', 'visible');
    into.append(...drawBox(style, box), copy);
    return;
  }
  const isControl = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
  if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'range')) return;
  const opacity = Number(style.opacity);
  const layer = opacity < 1 ? svgNode('g', { opacity }) : into;
  if (layer !== into) into.append(layer);
  // Buttons and fields are words on paper: nothing there can be pressed or entered.
  if (!(element instanceof HTMLButtonElement || isControl)) layer.append(...drawBox(style, box));
  if (isControl) {
    layer.append(...entered(element, style, box));
    return;
  }
  for (const child of inPaintingOrder(element)) {
    if (child instanceof Text) layer.append(...drawText(child, style, page.origin));
    else if (child instanceof Element) draw(child, layer, page);
  }
}

const isHidden = (element: Element, style: CSSStyleDeclaration): boolean =>
  element.getAttribute('data-picture') === 'no' ||
  style.display === 'none' ||
  style.visibility === 'hidden' ||
  style.opacity === '0' ||
  style.clipPath.startsWith('inset(50%');

/** What is placed over the rest is painted after it. */
function inPaintingOrder(element: Element): ChildNode[] {
  const level = (node: ChildNode): number => {
    if (!(node instanceof Element)) return 0;
    const { position, zIndex } = getComputedStyle(node);
    return position === 'static' ? 0 : Number(zIndex) || 0.5;
  };
  const children = [...element.childNodes].map((node) => ({ node, level: level(node) }));
  return children.toSorted((a, b) => a.level - b.level).map(({ node }) => node);
}

function entered(
  control: HTMLInputElement | HTMLSelectElement,
  style: CSSStyleDeclaration,
  box: { x: number; y: number; width: number; height: number },
): SVGElement[] {
  const words = control instanceof HTMLSelectElement ? (control.selectedOptions[0]?.text ?? '') : control.value;
  if (words === '') return [];
  const size = Number.parseFloat(style.fontSize);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 + size * 0.36, 'text-anchor': 'middle' };
  return [svgNode('text', { ...middle, 'font-size': style.fontSize, fill: '#0b1f33' }, words)];
}

/** Copies of what the drawing is painted or cut with and that stands elsewhere on the page, and of what those name. */
function definitionsOf(wanted: Set<string>, content: SVGElement): SVGElement[] {
  const copies: SVGElement[] = [];
  const held = new Set([...content.querySelectorAll('[id]')].map(({ id }) => id));
  // Ids are added while they are gone through; a set goes through those too.
  for (const id of wanted) {
    const found = held.has(id) ? null : document.getElementById(id);
    const copy = found && copySvg(found, (other) => wanted.add(other));
    if (copy) copies.push(copy);
  }
  return copies;
}
