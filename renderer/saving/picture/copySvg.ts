import { type Look, lookOf, own, plainLook } from './look.ts';
import { paintOf } from './paint.ts';
import { svgNode } from './svgNode.ts';

/** What an element says by itself; how it looks is read off the page. */
const geometry = [
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'points'],
  ...['dx', 'dy', 'rotate', 'textLength', 'lengthAdjust', 'pathLength', 'viewBox', 'preserveAspectRatio', 'offset'],
  ...['orient', 'refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits', 'patternUnits', 'patternContentUnits'],
  ...['patternTransform', 'clipPathUnits', 'maskUnits', 'maskContentUnits', 'gradientUnits', 'gradientTransform'],
  ...['fx', 'fy'],
];

const texts = new Set(['text', 'tspan', 'textPath']);
const containers = new Set([
  'g',
  'svg',
  'defs',
  'pattern',
  'clipPath',
  'mask',
  'marker',
  'symbol',
  'linearGradient',
  'radialGradient',
]);
const dropped = new Set(['script', 'style', 'metadata', 'desc', 'animate', 'animateTransform', 'set', 'foreignObject']);

/**
 * A copy of part of a drawing that looks the same wherever it is opened: every colour, stroke and size that style
 * sheets gave it stands in it as an attribute. `onReference` hears the id of whatever it is painted or cut with.
 */
export function copySvg(
  element: Element,
  onReference: (id: string) => void,
  around: Look = plainLook,
): SVGElement | null {
  const name = element.localName;
  if (dropped.has(name) || element.getAttribute('data-picture') === 'no') return null;
  const style = getComputedStyle(element);
  const isDefinition = [
    'defs',
    'pattern',
    'clipPath',
    'mask',
    'marker',
    'linearGradient',
    'radialGradient',
    'stop',
  ].includes(name);
  if (style.display === 'none' && !isDefinition) return null;
  if (name === 'title') return svgNode('title', {}, element.textContent ?? '');
  const copy = svgNode(name);
  for (const key of geometry) {
    const value = element.getAttribute(key);
    if (value !== null) copy.setAttribute(key, value);
  }
  if (element.id !== '') copy.setAttribute('id', element.id);
  const placed = element.getAttribute('transform') ?? (style.transform === 'none' ? null : style.transform);
  if (placed !== null && name !== 'svg') copy.setAttribute('transform', placed);
  const href = element.getAttribute('href');
  if (href?.startsWith('#')) {
    copy.setAttribute('href', href);
    onReference(href.slice(1));
  }
  const look = lookOf(style, texts.has(name), around);
  for (const [key, value] of Object.entries(look)) if (value !== around[key]) copy.setAttribute(key, value);
  for (const [key, unsaid] of Object.entries(own)) {
    const value = style.getPropertyValue(key);
    if (value !== '' && value !== unsaid) copy.setAttribute(key, value.replaceAll('"', ''));
  }
  if (name === 'stop') addStop(copy, style);
  for (const value of [look.fill, look.stroke, ...Object.keys(own).map((key) => copy.getAttribute(key))]) {
    const id = /^url\("?#([^")]+)"?\)/.exec(value ?? '')?.[1];
    if (id !== undefined) onReference(id);
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) {
      if (texts.has(name)) copy.append(child.data);
    } else if (child instanceof Element) {
      const inner = copySvg(child, onReference, look);
      if (inner) copy.append(inner);
    }
  }
  return isSeen(name, copy, look) ? copy : null;
}

function addStop(copy: SVGElement, style: CSSStyleDeclaration): void {
  const paint = paintOf(style.getPropertyValue('stop-color'));
  copy.setAttribute('stop-color', paint?.colour ?? '#000000');
  copy.setAttribute(
    'stop-opacity',
    String(Number(style.getPropertyValue('stop-opacity') || 1) * (paint?.opacity ?? 1)),
  );
}

/** Targets for the pointer and empty groups leave nothing on paper. */
function isSeen(name: string, copy: SVGElement, look: Look): boolean {
  if (name === 'stop' || name === 'title' || name === 'use' || name === 'image') return true;
  if (containers.has(name)) return copy.childNodes.length > 0 || name === 'svg';
  if (copy.getAttribute('opacity') === '0' || look.visibility === 'hidden')
    return texts.has(name) && copy.children.length > 0;
  if (texts.has(name)) return copy.textContent !== '';
  const painted = (key: 'fill' | 'stroke') => look[key] !== 'none' && look[`${key}-opacity`] !== '0';
  return painted('fill') || painted('stroke');
}
