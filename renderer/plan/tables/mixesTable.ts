import type { AnyRecord } from '../commands/recordKey.ts';
import { field, numberIn, recordsIn, textIn } from './fields.ts';
import { date } from './kinds/date.ts';
import { number, percentage } from './kinds/number.ts';
import { aPathway } from './kinds/references.ts';
import { partsTable } from './partsTable.ts';
import { shareOut } from './shareOut.ts';
import type { Table } from './table.ts';
import { wholeSentence } from './whole.ts';

const sameMix = (row: AnyRecord) => (other: AnyRecord) =>
  other.pathwayId === row.pathwayId && textIn(other, 'from') === textIn(row, 'from');

const shareOf = (row: AnyRecord): number => numberIn(row, 'share') ?? 0;

/** How many fractions the courses of each pathway have, and from when: one row for each part of a mix. */
export const mixesTable: Table = {
  ...partsTable({
    id: 'fractionation',
    title: 'Fractionation',
    noun: ['part of a mix', 'parts of mixes'],
    about: 'The share of a pathway’s courses by number of fractions. Rows of one pathway and date sum to 100%.',
    collection: 'pathways',
    partsField: 'fractionation',
    ownerField: 'pathwayId',
    headers: 1,
    identity: ['pathwayId', 'from', 'fractions'],
    nameOf: (row, plan) =>
      `${plan.pathways.find(({ id }) => id === row.pathwayId)?.name ?? ''}, ${numberIn(row, 'fractions') ?? ''} fractions`,
    begin: (_plan, beside) =>
      beside ? { pathwayId: beside.pathwayId, ...(beside.from ? { from: beside.from } : {}) } : {},
    columns: () => [
      field('pathwayId', 'Pathway', aPathway, { required: true, width: 270, field: 'fractionation' }),
      field('from', 'From', date, { width: 130, field: 'fractionation', blank: () => 'the beginning' }),
      field('fractions', 'Fractions', number({ min: 1, max: 60, whole: true }, 0), {
        required: true,
        width: 96,
        field: 'fractionation',
      }),
      field('share', 'Share of courses', percentage({ min: 0, max: 100 }), {
        required: true,
        width: 130,
        field: 'fractionation',
      }),
    ],
    partsOf: (pathway) =>
      recordsIn(pathway, 'fractionation').flatMap((dated) =>
        recordsIn(dated, 'mix').map((part) => ({ ...part, ...(dated.from === null ? {} : { from: dated.from }) })),
      ),
    withParts: (pathway, parts) => ({ ...pathway, fractionation: dated(parts) }),
  }),
  imbalance: (row, rows) => wholeSentence(rows.filter(sameMix(row)).map(shareOf)),
  balanced: (row, rows) => {
    const others = rows.filter(sameMix(row)).filter((other) => other !== row);
    const rest = others.reduce((sum, other) => sum + shareOf(other), 0);
    return { ...row, share: shareOut(Math.max(0, 1 - rest)) };
  },
};

/** Parts gathered by their date, the beginning first. */
function dated(parts: readonly AnyRecord[]): AnyRecord[] {
  const froms = [...new Set(parts.map((part) => textIn(part, 'from') ?? ''))].toSorted();
  return froms.map((from) => ({
    from: from === '' ? null : from,
    mix: parts
      .filter((part) => (textIn(part, 'from') ?? '') === from)
      .map(({ fractions, share }) => ({ fractions, share }))
      .toSorted((a, b) => Number(a.fractions) - Number(b.fractions)),
  }));
}
