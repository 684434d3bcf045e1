import { UncertainInput } from '../../../db/schema/uncertainty.ts';
import { lowerFirst } from '../../simulation/firstLetter.ts';
import type { Effect } from '../../simulation/risk/effect.ts';
import type { End } from '../../simulation/risk/sensitivities.ts';
import type { Tried } from '../../simulation/risk/trials.ts';
import { differenceText, kpiOf } from '../results/kpis.ts';
import { inputWords } from './inputWords.ts';

/** What is shown of each end: the network's mean wait. */
export const wait = kpiOf.waitDays;

/** An input, and what its two ends do; null where an end changes nothing. */
export type Bar = {
  input: UncertainInput;
  low: (Effect & { value: number }) | null;
  high: (Effect & { value: number }) | null;
};

/** Inputs by how far they move waits, the farthest first; those of which nothing can be said are left out. */
export const barsOf = (tried: readonly Tried<End, Effect>[]): Bar[] =>
  UncertainInput.options
    .map((input): Bar => {
      const at = (end: End['end']) => {
        const held = tried.find(({ of }) => of.input === input && of.end === end);
        return held?.effect ? { ...held.effect, value: held.of.value } : null;
      };
      return { input, low: at('low'), high: at('high') };
    })
    .filter(({ low, high }) => low !== null || high !== null)
    .toSorted((a, b) => reach(b) - reach(a));

/** How far an input moves waits, by its farther end. */
export const reach = ({ low, high }: Bar): number =>
  Math.max(Math.abs(low?.difference ?? 0), Math.abs(high?.difference ?? 0));

/** What matters most, and what cannot be told from noise, in words. */
export function widestSentence(bars: readonly Bar[]): string {
  const [first] = bars;
  if (!first) return '';
  const { name, format } = inputWords[first.input];
  const ends = [first.low, first.high].flatMap((end) =>
    end ? [`${differenceText(wait, end.difference, end.ci95)} days at ${format(end.value)}`] : [],
  );
  const nothing = bars.filter(({ low, high }) => !(low?.distinguishable || high?.distinguishable));
  const noise =
    nothing.length === 0
      ? ''
      : ` ${nothing.map(({ input }) => inputWords[input].name).join(', ')} cannot be told from noise.`;
  return `What matters most is ${lowerFirst(name)}: mean waits change by ${ends.join(' and ')}.${noise}`;
}
