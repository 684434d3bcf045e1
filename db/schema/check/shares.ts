import { z } from 'zod';
import { Flow } from '../demand.ts';
import { Mix } from '../pathway.ts';
import { Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { changesOf, type Draft, type Found, listed, sound } from './draft.ts';
import { figure } from './words.ts';

/** Shares may miss 1 by this much, so that thirds can be written with three decimals. */
const tolerance = 0.001;
/** 3 x 0.333 misses 1 by a hair more than 0.001 in binary. */
const binaryNoise = 1e-9;

const shares = z.object({ shares: Flow.shape.shares });
const mix = z.object({ mix: Mix });

/** Whether seasons leave the year's total alone: the mean of factors of two decimals may miss 1 by half a hundredth. */
export const evenOverTheYear = (mean: number): boolean => Math.abs(mean - 1) <= 0.005 + binaryNoise;

/** Shares that do not make a whole, and seasons that would change the year's total. */
export function shareProblems(draft: Draft): Problem[] {
  const splits = sound([...listed(draft, 'flows'), ...changesOf(draft)], shares);
  const mixes = sound(
    [...listed(draft, 'pathways').flatMap((pathway) => listed(pathway, 'fractionation')), ...changesOf(draft)],
    mix,
  );
  return [
    ...splits.flatMap(({ path, record }) => notWhole(`${path}.shares`, Object.values(record.shares))),
    ...mixes.flatMap(({ path, record }) =>
      notWhole(
        `${path}.mix`,
        record.mix.map(({ share }) => share),
      ),
    ),
    ...sound([draft], z.object({ seasonality: Plan.shape.seasonality })).flatMap(seasonProblems),
  ];
}

function notWhole(path: string, parts: readonly number[]): Problem[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const over = total - 1;
  if (Math.abs(over) <= tolerance + binaryNoise) return [];
  if (parts.length === 0) return [{ path, message: 'needs at least one centre, with shares that sum to 1' }];
  const mend = over > 0 ? `take ${figure(over)} away` : `share out another ${figure(-over)}`;
  return [{ path, total, message: `the shares sum to ${figure(total)} and must sum to 1; ${mend}` }];
}

function seasonProblems({ record }: Found<{ seasonality?: Plan['seasonality'] }>): Problem[] {
  const { seasonality } = record;
  if (seasonality === undefined) return [];
  const mean = seasonality.reduce((sum, factor) => sum + factor, 0) / seasonality.length;
  if (evenOverTheYear(mean)) return [];
  const message = `the twelve factors have a mean of ${figure(mean)} and need a mean of 1, so that they move courses within the year and not its total; divide each by ${figure(mean)}`;
  return [{ path: 'seasonality', message }];
}
