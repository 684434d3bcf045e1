import { z } from 'zod';
import { Change } from '../../../../db/schema/change.ts';
import type { TriedChange } from '../../../plan/mapTries/mapTries.ts';
import { Satellite } from '../../../plan/mapTries/satellite.ts';
import { keepHere, recallHere } from '../../../state/here.ts';
import { isTriable } from './isTriable.ts';

/** What is being tried: seen and simulated, not stored until it is kept. */
export type MapTrial = { does: 'change'; change: TriedChange } | { does: 'open'; satellite: Satellite };

/** A satellite as it stood with these very changes of its scenario, of which some are its own. */
export type SatelliteState = { changes: readonly Change[]; changeIds: readonly string[]; satellite: Satellite };

/**
 * What was kept last, whose levers stay beside the map. Of a satellite each state that it has had here, so that its
 * levers are right again once a move of them is undone.
 */
export type KeptTrial = { scenarioId: string; changeIds: readonly string[]; states: readonly SatelliteState[] };

/** What is asked on the map, and of what. */
type Asked = { of: string | null; trial: MapTrial | null; kept: KeptTrial | null };

const Tried = Change.transform((change, { issues }) => {
  if (isTriable(change)) return change;
  issues.push({ code: 'custom', input: change, message: 'is not tried on a map' });
  return z.NEVER;
});
const Trial: z.ZodType<MapTrial> = z.discriminatedUnion('does', [
  z.object({ does: z.literal('change'), change: Tried }),
  z.object({ does: z.literal('open'), satellite: Satellite }),
]);
const changeIds = z.array(z.string());
const Kept: z.ZodType<KeptTrial> = z.object({
  ...{ scenarioId: z.string(), changeIds },
  states: z.array(z.object({ changes: z.array(Change), changeIds, satellite: Satellite })),
});
const Asked: z.ZodType<Asked> = z.object({
  of: z.string().nullable(),
  trial: Trial.nullable(),
  kept: Kept.nullable(),
});

/** A plan, or a step of one walk through its storyboard. */
type Where = { planId: string | null; walk: { startedAt: number; at: number } | null };

/** What was asked before a walk is there again after it. */
const nameOf = ({ walk }: Where): string => (walk === null ? 'whatIf' : 'whatIf.walk');
const subjectOf = ({ planId, walk }: Where): string | null =>
  walk === null ? planId : `${planId} ${walk.startedAt} ${walk.at}`;

/** Keeps what is asked for as long as the window is open. */
export const keepAsked = (where: Where, { trial, kept }: Omit<Asked, 'of'>): void =>
  keepHere(nameOf(where), { of: subjectOf(where), trial, kept });

/** What was asked last, where it was of this plan, and before a room at this step of this walk. */
export function recallAsked(where: Where): Omit<Asked, 'of'> {
  const asked = recallHere(nameOf(where), Asked, null);
  return asked?.of === subjectOf(where) ? { trial: asked.trial, kept: asked.kept } : { trial: null, kept: null };
}
