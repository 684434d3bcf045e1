import { squeezed } from '../../plan/names.ts';
import type { Cells } from '../peeked.ts';

/** What a row of the extract says, under the headings that publications have given it over the years. */
const headings = {
  period: ['period', 'month', 'monthly', 'reporting period', 'period name', 'month year'],
  standard: ['standard', 'cancer standard', 'standard or item', 'measure'],
  org: [
    'org code',
    'organisation code',
    'provider code',
    'ods code',
    'trust code',
    'accountable provider',
    'provider',
    'organisation code (code of provider)',
  ],
  modality: ['treatment modality', 'modality', 'treatment type', 'treatment group'],
  cancer: ['cancer type', 'tumour type', 'tumour group', 'cancer group', 'cancer report category'],
  stage: ['stage/route', 'stage or route', 'stage', 'route', 'treatment stage', 'event'],
  total: ['total', 'total treated', 'total patients', 'total no. treated', 'treated', 'all patients'],
  within: ['within standard', 'within', 'within 31 days', 'treated within 31 days', 'in standard', 'within target'],
  breaches: ['breaches', 'breach', 'outside standard', 'after 31 days', 'treated after 31 days', 'breaching'],
} as const;
export type Column = keyof typeof headings;

/** Where each column stands, as far as it is there, and in which row the headings are. */
export type Layout = { row: number; at: { readonly [C in Column]?: number } };

const meanings = new Map<string, Column>(
  Object.entries(headings).flatMap(([column, names]) =>
    names.flatMap((name) => (isColumn(column) ? [[squeezed(name), column] as const] : [])),
  ),
);

function isColumn(name: string): name is Column {
  return Object.hasOwn(headings, name);
}

/** Titles, notes and blank rows stand above the headings in most publications. */
const deepestRow = 40;

/** Nothing where no row has the headings that such an extract cannot be without. */
export function layoutOf(cells: Cells): Layout | null {
  for (const [row, texts] of cells.slice(0, deepestRow).entries()) {
    const at: { [C in Column]?: number } = {};
    for (const [index, text] of texts.entries()) {
      const column = meanings.get(squeezed(text));
      if (column !== undefined && at[column] === undefined) at[column] = index;
    }
    const counts = [at.total, at.within, at.breaches].filter((index) => index !== undefined);
    const told = at.modality !== undefined || at.standard !== undefined;
    if (at.period !== undefined && at.org !== undefined && counts.length >= 2 && told) return { row, at };
  }
  return null;
}
