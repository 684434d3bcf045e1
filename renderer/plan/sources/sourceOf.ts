import type { Plan } from '../../../db/schema/plan.ts';
import type { Source, SourceStatus } from '../../../db/schema/source.ts';
import { longDate } from '../dates.ts';

/** A record of the plan that may say where its figures come from. */
export type Sourced = { source?: string | undefined; fieldSources?: Record<string, string> | undefined };

/** A figure: the record it stands in and, where it has a source of its own, the field. */
export type SourcedFigure = { record: Sourced; field?: string };

/** How sure a figure is; `none` where nothing says where it comes from. */
export type Sureness = SourceStatus | 'none';

/** Least sure first: what rests on several figures is no surer than the first of these among them. */
export const leastSureFirst: readonly Sureness[] = ['none', 'illustrative', 'derived', 'local', 'published'];

/** Where a figure comes from; the field's own source comes before the record's. */
export function sourceOf(plan: Plan, { source, fieldSources }: Sourced, field?: string): Source | undefined {
  const id = (field === undefined ? undefined : fieldSources?.[field]) ?? source;
  return plan.sources?.find((held) => held.id === id);
}

export const fullSource = ({ title, date, address, note }: Source): string =>
  [title, date && longDate(date), address, note].filter(Boolean).join('. ');

/** How sure what rests on these figures is, and the sources in words; null where it rests on none. */
export function leastSure(plan: Plan, figures: readonly SourcedFigure[]): { sureness: Sureness; words: string } | null {
  const found = new Set(figures.map(({ record, field }) => sourceOf(plan, record, field)));
  const sureness = leastSureFirst.find((one) => [...found].some((source) => (source?.status ?? 'none') === one));
  if (sureness === undefined) return null;
  const words = [...found].map((source) =>
    source === undefined ? 'no source is given' : `${source.status}: ${source.title}`,
  );
  return { sureness, words: words.join('; ') };
}
