import type { Plan } from '../../../db/schema/plan.ts';
import { plainly } from '../../plan/names.ts';
import type { PeekedSheet } from '../peeked.ts';
import type { TableKind } from './tableKind.ts';
import { kindFits } from './understood.ts';

/** Enough to come before what is laid out alike, and not before what fits better. */
const tieBreak = 0.02;

/**
 * How surely a sheet is of a kind: by its first rows and, since travel by car and by public transport look alike, by
 * what the sheet and the file are called.
 */
export function sheetFits({ name, head }: PeekedSheet, kind: TableKind, plan: Plan, fileName = ''): number {
  const fit = kindFits(head, kind, plan);
  if (fit === 0) return 0;
  if (plainly(name) === plainly(kind.table(head[0] ?? []).title)) return (1 + fit) / 2;
  const called = plainly(`${fileName.replace(/\.\w+$/, '')} ${name}`.replace(/[_\d]+/g, ' '));
  return kind.calledBy?.test(called) ? Math.min(0.98, fit + tieBreak) : fit;
}
