import { create } from 'zustand';
import type { Holds } from '../../plan/flows/changeShares.ts';
import type { Rule } from '../../plan/flows/offers.ts';
import type { RowOrder } from '../../plan/flows/rowOrder.ts';
import { generalShares, type Subject } from '../../plan/flows/subject.ts';

export const parts = ['matrix', 'diagram', 'suggestions'] as const;
export type Part = (typeof parts)[number];

/** What the view Flows shows; kept while other views are looked at. */
export type FlowsDesk = {
  part: Part;
  subject: Subject;
  /** The date whose shares are shown, and from which changes hold; null is the plan's start. */
  date: string | null;
  holds: Holds;
  figures: 'shares' | 'courses';
  order: RowOrder;
  /** Cells whose share stays when others in the row are changed, as `subject|zone|centre`. */
  locked: ReadonlySet<string>;
  rule: Rule['kind'];
  /** The parameter of distance decay; null is the one that fits best. */
  halvingMinutes: number | null;
  /** Zones whose offer is not wanted. */
  declined: ReadonlySet<string>;
  /** Care boards of the diagram whose areas are shown one by one. */
  opened: ReadonlySet<string>;
  set(changed: Partial<Omit<FlowsDesk, 'set'>>): void;
};

export const useFlowsDesk = create<FlowsDesk>()((set) => ({
  part: 'matrix',
  subject: generalShares,
  date: null,
  holds: 'toTheEnd',
  figures: 'shares',
  order: 'board',
  locked: new Set(),
  rule: 'nearest',
  halvingMinutes: null,
  declined: new Set(),
  opened: new Set(),
  set: (changed) => set(changed),
}));

/** A set with something in it or out of it, whichever it was not. */
export function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const changed = new Set(set);
  if (!changed.delete(item)) changed.add(item);
  return changed;
}

export const lockKey = (subject: Subject, zoneId: string, centreId: string): string =>
  `${subject}|${zoneId}|${centreId}`;

/** The centres of a zone's row that are locked. */
export const lockedOf = (locked: ReadonlySet<string>, subject: Subject, zoneId: string): Set<string> =>
  new Set(
    [...locked].flatMap((key) => {
      const [of, zone, centre] = key.split('|');
      return of === subject && zone === zoneId && centre !== undefined ? [centre] : [];
    }),
  );
