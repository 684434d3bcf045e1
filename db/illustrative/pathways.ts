import type { Mix, Pathway } from '../schema/pathway.ts';
import { palliativePathways } from './palliativePathways.ts';
import type { PathwayRow } from './pathwayRow.ts';
import { radicalPathways } from './radicalPathways.ts';

const mixOf = (mix: Record<number, number>): Mix =>
  Object.entries(mix).map(([fractions, share]) => ({ fractions: Number(fractions), share }));

/** Category 1 by name in the guidance at hand. */
const sourcedCategories: ReadonlySet<string> = new Set(['bladder', 'head-neck']);

function pathwayOf(intent: Pathway['intent'], row: PathwayRow): Pathway {
  const { id, name, tumourSite, category, priority, mix, later = [], minutes, ct, mr, planning } = row;
  return {
    ...{ id, name, intent, category, priority, targetDays: row.targetDays ?? 31 },
    ...(tumourSite === undefined ? {} : { tumourSite }),
    fractionation: [{ from: null, mix: mixOf(mix) }, ...later.map(([from, mix]) => ({ from, mix: mixOf(mix) }))],
    ...{ minutesFirst: minutes[0], minutesLater: minutes[1], pattern: row.pattern ?? 'daily' },
    capabilities: row.needs ?? ['VMAT'],
    ...(row.sameDay === undefined ? {} : { sameDay: row.sameDay }),
    ...(row.urgent === undefined ? {} : { urgent: row.urgent }),
    imaging: [
      { kind: 'ctSimulator', minutes: ct },
      ...(mr === undefined ? [] : [{ kind: 'mrSimulator' as const, minutes: mr }]),
    ],
    planning: { minDays: planning[0], modeDays: planning[1], maxDays: planning[2] },
    source: 'pathway-judgement',
    fieldSources: {
      fractionation: row.fractionsFrom ?? 'pathway-judgement',
      targetDays: row.targetDays === undefined ? 'wait-standard' : 'urgent-targets',
      ...(row.urgent === undefined ? {} : { urgent: 'urgent-courses' }),
      category: sourcedCategories.has(id) ? 'interruption-categories' : 'category-judgement',
    },
  };
}

export const pathways: readonly Pathway[] = [
  ...radicalPathways.map((row) => pathwayOf('radical', row)),
  ...palliativePathways.map((row) => pathwayOf('palliative', row)),
];
