import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { decimal, percent } from '../numbers.ts';
import type { FlowMatrix } from './flowMatrix.ts';
import { boardName } from './rowOrder.ts';

/** More areas than these are shown by care board at first. */
const mostAreas = 16;

export type SankeyEnds = {
  left: { id: string; name: string; group?: string }[];
  right: { id: string; name: string }[];
  links: { from: string; to: string; value: number }[];
  /** Care boards on the left, or that areas on the left belong to: the id of an end for each. */
  boards: string[];
};

/** What an end stands for, and its id: areas and centres may share their own. */
export type EndKind = 'board' | 'zone' | 'centre';
export const endId = (kind: EndKind, id: string): string => `${kind}:${id}`;
export const endOf = (id: string): { kind: EndKind; id: string } => {
  const [kind = '', ...rest] = id.split(':');
  return { kind: kind === 'board' || kind === 'zone' ? kind : 'centre', id: rest.join(':') };
};
export const isBoard = (id: string): boolean => endOf(id).kind === 'board';

/**
 * Where courses live and where they are treated, areas by care board where there are many: boards in `opened` one area
 * at a time. Centres and areas without any course are left out.
 */
export function sankeyEnds({ plan }: ResolvedPlan, { rows }: FlowMatrix, opened: ReadonlySet<string>): SankeyEnds {
  const going = rows.filter(({ journeys }) => journeys.some(({ coursesPerYear }) => coursesPerYear > 0));
  const boards = [...new Set(going.map(({ zone }) => boardName(zone.icb)))];
  const grouped = going.length > mostAreas && boards.length > 1;
  const left = new Map<string, SankeyEnds['left'][number]>();
  const values = new Map<string, SankeyEnds['links'][number]>();
  for (const { zone, journeys } of going) {
    const board = boardName(zone.icb);
    const closed = grouped && !opened.has(endId('board', board));
    const id = closed ? endId('board', board) : endId('zone', zone.id);
    left.set(id, { id, name: closed ? board : zone.name, ...(grouped && { group: board }) });
    for (const { centreId, coursesPerYear } of journeys) {
      const to = endId('centre', centreId);
      const key = `${id}→${to}`;
      const link = values.get(key) ?? { from: id, to, value: 0 };
      link.value += coursesPerYear;
      values.set(key, link);
    }
  }
  const links = [...values.values()];
  const right = plan.centres
    .map(({ id, name }) => ({ id: endId('centre', id), name }))
    .filter(({ id }) => links.some(({ to, value }) => to === id && value > 0));
  return {
    left: [...left.values()],
    right,
    links,
    boards: grouped ? boards.map((board) => endId('board', board)) : [],
  };
}

type Named = readonly { id: string; name: string }[];
const nameIn = (ends: Named, id: string) => ends.find((end) => end.id === id)?.name ?? id;

/** "Thames Valley: 5,210 courses a year; to Churchill, Oxford 52%, …". */
export function endSentence({ left, right, links }: SankeyEnds, id: string): string {
  const from = left.some((end) => end.id === id);
  const held = links.filter((link) => (from ? link.from : link.to) === id).toSorted((a, b) => b.value - a.value);
  const whole = held.reduce((sum, { value }) => sum + value, 0);
  const others = held
    .filter(({ value }) => value > 0)
    .map((link) => `${from ? nameIn(right, link.to) : nameIn(left, link.from)} ${percent(link.value / whole)}`);
  const some = others.length > 6 ? [...others.slice(0, 6), `${others.length - 6} more`] : others;
  return `${nameIn(from ? left : right, id)}: ${decimal(whole)} courses a year, ${from ? 'to' : 'from'} ${some.join(', ')}`;
}

/** "Swindon to Great Western, Swindon: 812 courses a year, 93% of the area’s". */
export function linkSentence({ left, right, links }: SankeyEnds, marked: string): string | null {
  const link = links.find(({ from, to }) => `${from}→${to}` === marked);
  if (!link) return null;
  const whole = links.reduce((sum, { from, value }) => sum + (from === link.from ? value : 0), 0);
  const of = isBoard(link.from) ? 'the care board’s' : 'the area’s';
  return `${nameIn(left, link.from)} to ${nameIn(right, link.to)}: ${decimal(link.value)} courses a year, ${percent(link.value / whole)} of ${of}`;
}
