/** A colour as every program reads it, with how opaque it is beside it. */
export type Paint = { colour: string; opacity: number };

const hex = (part: number): string => Math.round(part).toString(16).padStart(2, '0');

let dot: OffscreenCanvasRenderingContext2D | null = null;
const drawn = new Map<string, Paint | null>();

/**
 * A computed colour as `#rrggbb` and an opacity: office programs know neither alpha in a colour nor the newer ways to
 * write one (`oklab(…)` and the like, which mixtures come to). Null for what is not a colour.
 */
export function paintOf(computed: string): Paint | null {
  if (computed === 'none' || computed === 'transparent') return null;
  const parts = /^rgba?\(([^)]*)\)$/.exec(computed)?.[1];
  if (parts === undefined) return paintDrawn(computed);
  const [r = 0, g = 0, b = 0, alpha = 1] = parts.split(/[\s,/]+/).map(Number);
  return { colour: `#${[r, g, b].map(hex).join('')}`, opacity: alpha };
}

/** Any other way to write a colour, read off a dot that is painted in it. */
function paintDrawn(computed: string): Paint | null {
  const known = drawn.get(computed);
  if (known !== undefined) return known;
  dot ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const paint = CSS.supports('color', computed) && dot ? dotOf(dot, computed) : null;
  drawn.set(computed, paint);
  return paint;
}

function dotOf(canvas: OffscreenCanvasRenderingContext2D, computed: string): Paint {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = computed;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { colour: `#${[r, g, b].map(hex).join('')}`, opacity: Math.round((alpha / 255) * 1000) / 1000 };
}
