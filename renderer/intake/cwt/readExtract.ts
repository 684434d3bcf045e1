import type { Cells } from '../peeked.ts';
import type { Column, Layout } from './headings.ts';
import { monthOf } from './period.ts';

/** One row of the extract about radiotherapy and the 31-day standard. Null: the figure is not given, or suppressed. */
export type Reported = {
  row: number;
  org: string;
  month: string;
  /** `all` where it speaks of first and subsequent treatments together. */
  stage: 'all' | 'first' | 'subsequent';
  /** Null where it speaks of all radiotherapy and not of beams or sources alone. */
  part: string | null;
  /** Null where it speaks of every cancer. */
  cancer: string | null;
  total: number | null;
  within: number | null;
};

export type Extract = {
  reported: Reported[];
  /** Rows of other treatments, and of other standards. */
  left: { modality: number; standard: number };
  /** Rows that cannot be read, numbered as a spreadsheet numbers them. */
  problems: { row: number; message: string }[];
};

/** Publications stop short of figures in several ways. */
const suppressed = /^(\*|-|–|\.\.?|:|<\s*\d+|c|n\/?a|null|supp(ressed)?|\[[a-z]\])$/i;

/** Every row of a whole sheet, sorted into what is of radiotherapy's 31 days and what is left. */
export function readExtract(cells: Cells, { row: headingRow, at }: Layout): Extract {
  const extract: Extract = { reported: [], left: { modality: 0, standard: 0 }, problems: [] };
  for (const [index, texts] of cells.entries()) {
    if (index <= headingRow || texts.every((text) => text.trim() === '')) continue;
    const cell = (column: Column): string => {
      const place = at[column];
      return place === undefined ? '' : (texts[place] ?? '').trim();
    };
    // Notes stand beneath many tables.
    if (cell('org') === '' && cell('total') === '') continue;
    const standard = cell('standard');
    const modality = cell('modality') || standard;
    if (!isOf31Days(standard)) extract.left.standard += 1;
    else if (!isRadiotherapy(modality)) extract.left.modality += 1;
    else {
      const read = readRow(cell, index + 1);
      if (typeof read === 'string') extract.problems.push({ row: index + 1, message: read });
      else extract.reported.push(read);
    }
  }
  return extract;
}

/** A table without such a column, or a row that leaves it blank, is taken at its word that it is of the 31 days. */
const isOf31Days = (standard: string): boolean => standard === '' || /\b31\b|\bDTT\b/i.test(standard);

/** Radiotherapy alone: neither every modality nor treatment with drugs as well. */
const isRadiotherapy = (modality: string): boolean =>
  /radiotherapy|teletherapy|brachytherapy/i.test(modality) && !/chemo|\ball\b|excluding|non.?radio/i.test(modality);

function readRow(cell: (column: Column) => string, row: number): Reported | string {
  const period = monthOf(cell('period'));
  if ('problem' in period) return period.problem;
  const org = cell('org').toUpperCase();
  if (!/^[A-Z0-9]{3,6}$/.test(org)) return 'has no code of a provider, such as RHM';
  const figures = figuresOf(cell);
  if (typeof figures === 'string') return figures;
  return {
    ...{ row, org, month: period.month, ...figures },
    stage: stageOf(`${cell('stage')} ${cell('standard')}`),
    part: /teletherapy|brachytherapy/i.exec(cell('modality'))?.[0].toLowerCase() ?? null,
    cancer: /^(all\b.*|)$/i.test(cell('cancer')) ? null : cell('cancer').toLowerCase(),
  };
}

function stageOf(words: string): Reported['stage'] {
  const [first, subsequent] = [/\bfirst\b/i.test(words), /subsequent/i.test(words)];
  if (first === subsequent) return 'all';
  return first ? 'first' : 'subsequent';
}

function figuresOf(cell: (column: Column) => string): { total: number | null; within: number | null } | string {
  const [total, within, breaches] = [count(cell('total')), count(cell('within')), count(cell('breaches'))];
  for (const [name, value] of [
    ['total', total],
    ['within the standard', within],
    ['breaches', breaches],
  ] as const) {
    if (value === 'bad') return `the figure for ${name} is no whole number of people`;
  }
  const known = [total, within, breaches].map((value) => (typeof value === 'number' ? value : null));
  const [all = null, inTime = null, late = null] = known;
  if (all !== null && inTime !== null && late !== null && inTime + late !== all) {
    return `within the standard and breaches make ${inTime + late}, and the total says ${all}`;
  }
  const sum = all ?? (inTime !== null && late !== null ? inTime + late : null);
  const met = inTime ?? (sum !== null && late !== null ? sum - late : null);
  if (sum !== null && met !== null && (met > sum || met < 0)) return `${met} within the standard are more than ${sum}`;
  return { total: sum, within: met };
}

function count(text: string): number | null | 'bad' {
  if (text === '' || suppressed.test(text)) return null;
  const value = Number(text.replaceAll(/[,\s]/g, ''));
  return Number.isInteger(value) && value >= 0 && value < 1e7 ? value : 'bad';
}
