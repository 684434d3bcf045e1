import type { Plan } from '../../../db/schema/plan.ts';
import { plainly } from '../../plan/tables/kinds/named.ts';
import type { PeekedSheet } from '../peeked.ts';
import type { TableKind } from './tableKind.ts';
import { kindFits } from './understood.ts';

/**
 * How surely a sheet is of a kind: by its first rows and, since travel by car and by public transport look alike, by its
 * name where that is the table's.
 */
export function sheetFits({ name, head }: PeekedSheet, kind: TableKind, plan: Plan): number {
  const fit = kindFits(head, kind, plan);
  const isNamed = fit > 0 && plainly(name) === plainly(kind.table(head[0] ?? []).title);
  return isNamed ? (1 + fit) / 2 : fit;
}
