import type { Command } from '../../../../db/schema/edit.ts';
import { freshId } from '../../../../db/schema/freshId.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Source } from '../../../../db/schema/source.ts';
import { commandBetween } from '../../../plan/commands/commandBetween.ts';
import { put, putRecords } from '../../../plan/commands/putRecords.ts';
import { fullMonth } from '../../../plan/dates.ts';
import { observing } from '../../../plan/observed/observing.ts';
import { clipped } from '../../../plan/projectName.ts';
import type { Extract } from '../extract.ts';
import type { Offer } from './offer.ts';

/** “April 2025 to March 2026” */
export const periodWords = ({ from, to }: Extract): string =>
  from.slice(0, 7) === to.slice(0, 7) ? fullMonth(from) : `${fullMonth(from)} to ${fullMonth(to)}`;

/** As long as the schema lets a title be. */
const longestTitle = 200;

export const sourceTitle = (fileName: string, extract: Extract): string =>
  clipped(`Radiotherapy data set, ${periodWords(extract)} (${fileName})`, longestTitle);

/** The source that stands for an extract in a plan. */
export const extractSource = (plan: Plan, title: string, extract: Extract): Source => ({
  id: freshId(
    `rtds-${extract.from.slice(0, 7)}-${extract.to.slice(0, 7)}`,
    (plan.sources ?? []).map(({ id }) => id),
  ),
  title,
  date: extract.to,
  status: 'local',
  note: 'Counts of courses and visits; no rows, identifiers or counts under five were kept.',
});

/** What has been ticked, as one command with its source; null when the plan says it all already. */
export function takeOffers(plan: Plan, offers: readonly Offer[], source: Source): Command | null {
  const label = `Bring in ${source.title}`;
  const named = { name: 'bring-in-rtds', label };
  const after = offers.reduce((held, offer) => offer.take(held, source.id), plan);
  const seen = offers.flatMap((offer) => offer.seen ?? []);
  const between = commandBetween(plan, after, named);
  const { puts } = observing(plan, seen, source);
  if (between === null && puts.length === 0) return null;
  const kept = putRecords(plan, named, [put('sources', source), ...puts]);
  // Sources and observations are touched by the one, everything else by the other: their places do not shift.
  return { ...named, label: kept?.label ?? label, edits: [...(kept?.edits ?? []), ...(between?.edits ?? [])] };
}
