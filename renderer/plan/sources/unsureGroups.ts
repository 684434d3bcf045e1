import { groups, sum } from 'd3-array';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { lowerFirst, upperFirst } from '../../simulation/firstLetter.ts';
import { fieldLabel } from '../commands/fieldLabel.ts';
import { collectionNouns } from '../commands/recordName.ts';
import { type Figure, type FigureCollection, figuresIn, statusIn } from './figures.ts';

/** Figures of one field that all name the same illustrative source, or none. */
export type FigureGroup = {
  key: string;
  collection: FigureCollection;
  field: string;
  /** “Demand: courses a year” */
  name: string;
  figures: Figure[];
};

/** What names one illustrative source; `source` is undefined where nothing says where figures come from. */
export type UnsureSource = { source: Source | undefined; count: number; groups: FigureGroup[] };

/** What is still illustrative, source by source and field by field, with most to do first. */
export function unsureGroups(plan: Plan): UnsureSource[] {
  const statusOf = statusIn(plan);
  const unsure = figuresIn(plan).filter(({ sourceId }) => {
    const status = statusOf(sourceId);
    return status === null || status === 'illustrative';
  });
  const sources = new Map((plan.sources ?? []).map((source) => [source.id, source]));
  const bySource = groups(unsure, ({ sourceId }) => (sourceId !== null && sources.has(sourceId) ? sourceId : null));
  return bySource
    .map(([sourceId, held]): UnsureSource => {
      const byField = groups(held, ({ collection, field }) => `${collection}.${field}`);
      const found = byField.flatMap(([path, figures]): FigureGroup[] => {
        const [first] = figures;
        if (first === undefined) return [];
        const { collection, field } = first;
        return [{ key: `${sourceId ?? ''}/${path}`, collection, field, name: nameOf(collection, field), figures }];
      });
      return {
        source: sourceId === null ? undefined : sources.get(sourceId),
        count: sum(found, ({ figures }) => figures.length),
        groups: found.toSorted((a, b) => b.figures.length - a.figures.length),
      };
    })
    .toSorted((a, b) => b.count - a.count);
}

const aidFields: Readonly<Record<string, string>> = {
  offerAfterDays: 'offered after so many days',
  maxExtraMinutes: 'most extra minutes of travel',
  acceptance: 'part of offers accepted',
};

function nameOf(collection: FigureCollection, field: string): string {
  if (collection === 'mutualAid') return `Mutual aid: ${aidFields[field] ?? field}`;
  if (collection === 'seasonality') return 'Seasons: factors by month';
  const several = collection === 'demand' ? 'demand' : collectionNouns[collection][1];
  const { label } = fieldLabel(collection, field);
  return `${upperFirst(several)}: ${lowerFirst(label)}`;
}
