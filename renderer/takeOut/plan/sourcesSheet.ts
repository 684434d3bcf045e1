import { rollup } from 'd3-array';
import type { Plan } from '../../../db/schema/plan.ts';
import { figuresIn } from '../../plan/sources/figures.ts';
import { unsureGroups } from '../../plan/sources/unsureGroups.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import type { SheetOut } from '../sheet.ts';
import type { SourceNumbers } from './sourceNumbers.ts';

/** Every source of the plan, by the number that figures give. */
export function sourcesSheet(plan: Plan, numbers: SourceNumbers): SheetOut {
  const counts = rollup(
    figuresIn(plan),
    (figures) => figures.length,
    ({ sourceId }) => sourceId,
  );
  return {
    name: 'Sources',
    about: 'Where figures come from, by the number that stands beside them, and how sure they are.',
    columns: [
      { name: 'Number' },
      { name: 'Source' },
      { name: 'Status' },
      { name: 'Date' },
      { name: 'Figures' },
      { name: 'Address' },
      { name: 'Note' },
    ],
    rows: (plan.sources ?? []).map(({ id, title, status, date, address, note }) => [
      numbers.words(id),
      title,
      upperFirst(status),
      date === undefined ? null : { date },
      counts.get(id) ?? 0,
      address ?? null,
      note ?? null,
    ]),
    frozen: 2,
  };
}

/** What is still to be replaced: figures that are illustrative or have no source, by what they are. */
export const illustrativeSheet = (plan: Plan, numbers: SourceNumbers): SheetOut => ({
  name: 'Illustrative figures',
  about: 'Figures that are a judgement or have no source, and are to be replaced with your own: most first.',
  columns: [{ name: 'Figures' }, { name: 'How many' }, { name: 'Number' }, { name: 'Source' }],
  rows: unsureGroups(plan).flatMap(({ source, groups }) =>
    groups.map(({ name, figures }) => [name, figures.length, numbers.words(source?.id ?? null), source?.title ?? null]),
  ),
  frozen: 1,
});
