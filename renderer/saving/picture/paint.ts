/** A colour as every program reads it, with how opaque it is beside it. */
export type Paint = { colour: string; opacity: number };

const hex = (part: number): string =>
  Math.round(Math.min(255, Math.max(0, part)))
    .toString(16)
    .padStart(2, '0');

/**
 * A computed colour (`rgb(…)`, `rgba(…)` or the `color(srgb …)` that mixtures come to) as `#rrggbb` and an opacity:
 * office programs know neither alpha in a colour nor the newer ways to write one. Null for what is not a colour.
 */
export function paintOf(computed: string): Paint | null {
  if (computed === 'none' || computed === 'transparent') return null;
  const inner = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(computed);
  if (!inner) return null;
  const [r = 0, g = 0, b = 0, alpha = 1] = (inner[2] ?? '').split(/[\s,/]+/).map(Number);
  const scale = inner[1] === 'color' ? 255 : 1;
  return { colour: `#${[r, g, b].map((part) => hex(part * scale)).join('')}`, opacity: alpha };
}
