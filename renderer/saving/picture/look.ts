import { paintOf } from './paint.ts';

/** Properties that children take over, with what they are where nobody says otherwise. */
const inherited: Readonly<Record<string, string>> = {
  'fill-rule': 'nonzero',
  'clip-rule': 'nonzero',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'paint-order': 'normal',
  visibility: 'visible',
};

const ofText: Readonly<Record<string, string>> = {
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
};

/** Properties of an element alone. */
export const own: Readonly<Record<string, string>> = {
  opacity: '1',
  'vector-effect': 'none',
  'marker-start': 'none',
  'marker-mid': 'none',
  'marker-end': 'none',
  'clip-path': 'none',
  mask: 'none',
};

/** How a shape or a text is painted, by attribute. */
export type Look = Readonly<Record<string, string>>;

/** As a picture begins, before anything is said. */
export const plainLook: Look = {
  ...inherited,
  ...ofText,
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
};

/** What the style sheets make of an element within something that looks like `around`. */
export function lookOf(style: CSSStyleDeclaration, isText: boolean, around: Look): Look {
  const look: Record<string, string> = { ...around };
  for (const key of [...Object.keys(inherited), ...(isText ? Object.keys(ofText) : [])]) {
    const value = style.getPropertyValue(key);
    if (value !== '') look[key] = value;
  }
  for (const key of ['fill', 'stroke']) {
    const computed = style.getPropertyValue(key);
    const paint = paintOf(computed);
    const opacity = Number(style.getPropertyValue(`${key}-opacity`) || 1) * (paint?.opacity ?? 1);
    look[key] =
      paint?.colour ?? (computed.startsWith('url(') ? computed.replaceAll('"', '').replace(/\).*$/, ')') : 'none');
    look[`${key}-opacity`] = String(Math.round(opacity * 1000) / 1000);
  }
  // How a line would look is nobody's concern where there is none.
  if (look.stroke === 'none')
    for (const key of Object.keys(look)) if (key.startsWith('stroke-')) look[key] = around[key] ?? '';
  if (look.fill === 'none') look['fill-opacity'] = around['fill-opacity'] ?? '1';
  return look;
}
