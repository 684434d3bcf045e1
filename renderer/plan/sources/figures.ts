import type { Plan } from '../../../db/schema/plan.ts';
import type { SourceStatus } from '../../../db/schema/source.ts';
import { type AnyRecord, type RecordCollection, type RecordOf, recordsOf } from '../commands/recordKey.ts';

/** Figures that stand at the top of the plan rather than in one of its collections. */
export type SingleFigures = 'mutualAid' | 'seasonality';
/** What holds figures. */
export type FigureCollection =
  | Exclude<
      RecordCollection,
      'trusts' | 'observations' | 'boundaries' | 'scenarios' | 'storyboard' | 'workshop' | 'risks' | 'sources'
    >
  | SingleFigures;

type Fields = {
  readonly [K in Exclude<FigureCollection, SingleFigures>]: readonly (keyof RecordOf<K> & string)[];
} & { readonly [K in SingleFigures]: readonly string[] };

/** The fields that are figures: numbers, dates and mixes that results hang on, rather than names and codes. */
export const figureFields: Fields = {
  centres: ['bunkers', 'plansPerDay', 'overtimeMinutesPerDay', 'opening', 'opens', 'closes'],
  machines: [
    'commissioned',
    'designLifeYears',
    'minutesPerDay',
    'capabilities',
    'service',
    'breakdown',
    'urgentReserve',
    'inService',
    'outOfService',
  ],
  projects: ['start', 'stages', 'capitalCost', 'newMachine'],
  pathways: [
    'category',
    'targetDays',
    'priority',
    'fractionation',
    'minutesFirst',
    'minutesLater',
    'pattern',
    'capabilities',
    'imaging',
    'planning',
  ],
  zones: ['population', 'population65plus', 'deprivationScore'],
  demand: ['coursesPerYear', 'growthPerYear', 'dispersion'],
  flows: ['shares'],
  travel: ['minutes'],
  backlog: ['courses'],
  benchmarks: ['low', 'high'],
  mutualAid: ['offerAfterDays', 'maxExtraMinutes', 'acceptance'],
  seasonality: ['factors'],
};

export const isFigureCollection = (key: string): key is FigureCollection => key in figureFields;
export const figureCollections: readonly FigureCollection[] = Object.keys(figureFields).filter(isFigureCollection);

/** One figure of the plan. `sourceId` is null where nothing says where it comes from. */
export type Figure = { collection: FigureCollection; record: AnyRecord; field: string; sourceId: string | null };

export const isSingle = (collection: FigureCollection): collection is SingleFigures =>
  collection === 'mutualAid' || collection === 'seasonality';

/** A single record at the top of the plan, in the shape of the others. */
function singleRecord({ mutualAid, seasonality, seasonalitySource: source }: Plan, which: SingleFigures) {
  if (which === 'mutualAid') return mutualAid;
  return seasonality && { factors: seasonality, ...(source !== undefined && { source }) };
}

export function figureRecords(plan: Plan, collection: FigureCollection): readonly AnyRecord[] {
  if (!isSingle(collection)) return recordsOf(plan, collection);
  const record = singleRecord(plan, collection);
  return record === undefined ? [] : [record];
}

/** A machine that a project brings says itself where its figures come from. */
const holderOf = (record: AnyRecord, field: string): AnyRecord => {
  const held = field === 'newMachine' ? record.newMachine : record;
  return typeof held === 'object' && held !== null ? { ...held } : record;
};

/** The source that a figure names, by its id: the field's own before the record's. */
export function sourceIdOf(record: AnyRecord, field: string): string | null {
  const { source, fieldSources } = field === 'newMachine' ? holderOf(record, field) : record;
  const own: unknown =
    typeof fieldSources === 'object' && fieldSources !== null ? Reflect.get(fieldSources, field) : undefined;
  const id = own ?? source;
  return typeof id === 'string' ? id : null;
}

/** Every figure of the plan, in its order. */
export function figuresIn(plan: Plan): Figure[] {
  return figureCollections.flatMap((collection) =>
    figureRecords(plan, collection).flatMap((record) =>
      figureFields[collection]
        .filter((field) => record[field] !== undefined)
        .map((field) => ({ collection, record, field, sourceId: sourceIdOf(record, field) })),
    ),
  );
}

/** How sure figures are, by source id; a figure without a source, or with one that is gone, is no surer than a judgement. */
export function statusIn(plan: Plan): (sourceId: string | null) => SourceStatus | null {
  const statuses = new Map((plan.sources ?? []).map(({ id, status }) => [id, status]));
  return (sourceId) => (sourceId === null ? null : (statuses.get(sourceId) ?? null));
}

/** How many figures are still to be replaced: those that are illustrative, or of which nothing says where they come from. */
export function illustrativeCount(plan: Plan): { illustrative: number; all: number } {
  const statusOf = statusIn(plan);
  const figures = figuresIn(plan);
  const unsure = figures.filter(({ sourceId }) => {
    const status = statusOf(sourceId);
    return status === null || status === 'illustrative';
  });
  return { illustrative: unsure.length, all: figures.length };
}
