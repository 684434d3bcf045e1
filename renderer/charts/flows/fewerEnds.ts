import { sum } from 'd3-array';
import type { SankeyEnds } from '../../plan/flows/sankeyEnds.ts';

/** A diagram with at most so many ends on either side: the smallest are drawn as one. */
export function fewerEnds(ends: Pick<SankeyEnds, 'left' | 'right' | 'links'>, most: number) {
  const left = merged(ends.left, ends, 'from', most, 'areas');
  const right = merged(ends.right, ends, 'to', most, 'centres');
  const links = new Map<string, SankeyEnds['links'][number]>();
  for (const { from, to, value } of ends.links) {
    const link = { from: left.idOf(from), to: right.idOf(to) };
    const key = `${link.from}→${link.to}`;
    links.set(key, { ...link, value: (links.get(key)?.value ?? 0) + value });
  }
  return { left: left.ends, right: right.ends, links: [...links.values()] };
}

type End = { id: string; name: string; group?: string };

function merged(
  ends: readonly End[],
  { links }: Pick<SankeyEnds, 'links'>,
  side: 'from' | 'to',
  most: number,
  what: string,
): { ends: End[]; idOf(id: string): string } {
  if (ends.length <= most) return { ends: [...ends], idOf: (id) => id };
  const value = (id: string) => sum(links, (link) => (link[side] === id ? link.value : 0));
  const rest = new Set(
    ends
      .toSorted((a, b) => value(b.id) - value(a.id))
      .slice(most - 1)
      .map(({ id }) => id),
  );
  const other = { id: `other ${what}`, name: `${rest.size} other ${what}` };
  return {
    ends: [...ends.filter(({ id }) => !rest.has(id)), other],
    idOf: (id) => (rest.has(id) ? other.id : id),
  };
}
