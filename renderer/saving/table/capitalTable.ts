import { type CapitalYear, capitalRule, overspend } from '../../plan/fleet/capital.ts';
import type { TableOut } from './tableOut.ts';

/** Capital by financial year in pounds, against what may be spent. */
export const capitalTable = (years: readonly CapitalYear[]): TableOut => ({
  title: 'Capital by financial year',
  columns: [
    { name: 'Financial year' },
    { name: 'Planned', unit: '£', form: 'pounds' },
    { name: 'Projects' },
    { name: 'Envelope', unit: '£', form: 'pounds' },
    { name: 'Over the envelope', unit: '£', form: 'pounds' },
  ],
  rows: years.map((year) => [
    year.year,
    year.pounds,
    year.projects,
    year.envelope,
    year.envelope === null ? null : overspend(year),
  ]),
  notes: [capitalRule],
});
