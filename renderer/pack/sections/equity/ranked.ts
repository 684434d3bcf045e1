import type { Plan } from '../../../../db/schema/plan.ts';
import type { AreaChange } from '../../../plan/compare/areas.ts';
import { addWeeks } from '../../../plan/dates.ts';
import { told } from '../../../views/compare/areaWords.ts';

/** As many areas are named each way; the rest are counted. */
const mostNamed = 5;

/** Areas that gain and that lose, the most first, of what is told from noise; `more` counts those not named. */
export type Ranked = { gain: AreaChange[]; lose: AreaChange[]; gaining: number; losing: number };

export function ranked(areas: readonly AreaChange[], of: 'waitChange' | 'travelChange'): Ranked {
  const changed = areas.filter((area) => told(area[of]));
  const size = (area: AreaChange) => area[of]?.value ?? 0;
  const gain = changed.filter((area) => size(area) < 0).toSorted((a, b) => size(a) - size(b));
  const lose = changed.filter((area) => size(area) > 0).toSorted((a, b) => size(b) - size(a));
  return {
    ...{ gain: gain.slice(0, mostNamed), lose: lose.slice(0, mostNamed) },
    ...{ gaining: gain.length, losing: lose.length },
  };
}

/** The day on which flows and travel are looked at: the middle of the plan, when most of what it plans has happened. */
export const equityDate = (plan: Plan): string =>
  addWeeks(plan.startDate, 52 * Math.floor(Math.ceil(plan.horizonWeeks / 52) / 2));

/** For how many areas waits and journeys get shorter and longer; of journeys nothing where the plan does not know them. */
export function gainSentence(areas: readonly AreaChange[]): string {
  const clause = (what: string, none: string, { gaining, losing }: Ranked) =>
    gaining + losing === 0
      ? none
      : `${what} is shorter for people of ${gaining === 0 ? 'no area' : areaCount(gaining)} and longer for those of ${losing === 0 ? 'none' : losing}`;
  const wait = clause('the wait', 'no wait changes by more than can be told from noise', ranked(areas, 'waitChange'));
  const known = areas.some(({ travelChange }) => travelChange !== null);
  const journey = known ? `; ${clause('the journey', 'no journey changes', ranked(areas, 'travelChange'))}` : '';
  return `Of ${areaCount(areas.length)}, ${wait}${journey}.`;
}

const areaCount = (count: number): string => (count === 1 ? '1 area' : `${count} areas`);
