import { leastKept } from '../../../../db/schema/observation.ts';
import type { Mix } from '../../../../db/schema/pathway.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { decimal, percent } from '../../../plan/numbers.ts';
import { shareOut } from '../../../plan/tables/shareOut.ts';
import { plannedPathways } from './matching.ts';
import type { Derived, Offer } from './offer.ts';
import { pathwaySets } from './pathwaySets.ts';

/** Fewer courses say too little of a mix. */
const leastCourses = 30;

/** How many fractions the courses of a pathway have, for each pathway of which the extract tells the courses apart. */
export function fractionationOffers({ plan, extract, matching, places }: Derived): Offer[] {
  return pathwaySets(plannedPathways(extract, matching)).flatMap(({ pathwayIds: [pathwayId, ...others], groups }) => {
    const pathway = plan.pathways.find(({ id }) => id === pathwayId);
    if (pathway === undefined || others.length > 0) return [];
    const counts = new Map<number, number>();
    for (const { place, group, fractions, count } of extract.mixes) {
      if (places[place] && groups.includes(group)) counts.set(fractions, (counts.get(fractions) ?? 0) + count);
    }
    const mix = mixOf(counts);
    if (mix === null) return [];
    const at = pathway.fractionation.findLastIndex(({ from }) => from === null || from <= plan.startDate);
    const now = pathway.fractionation[at]?.mix ?? [];
    return [
      {
        id: `fractionation ${pathway.id}`,
        part: 'fractionation' as const,
        name: pathway.name,
        now: mixText(now),
        found: mixText(mix.shares),
        basis: `${decimal(mix.courses)} courses${extract.mixesBasis === 'visits' ? ', visits counted' : ''}`,
        take: (held: Plan, sourceId: string): Plan => ({
          ...held,
          pathways: held.pathways.map((one) =>
            one.id === pathway.id
              ? {
                  ...one,
                  fractionation: one.fractionation.map((dated, place) =>
                    place === at ? { ...dated, mix: mix.shares } : dated,
                  ),
                  fieldSources: { ...one.fieldSources, fractionation: sourceId },
                }
              : one,
          ),
        }),
      },
    ];
  });
}

/**
 * Shares of numbers of fractions that at least five courses have; null where too few courses are left. Shares of what is
 * left tell nothing of what is not, so no others go with them.
 */
function mixOf(counts: ReadonlyMap<number, number>): { shares: Mix; courses: number } | null {
  const parts = [...counts]
    .filter(([, count]) => count >= leastKept)
    .toSorted(([a], [b]) => a - b)
    .map(([fractions, count]) => ({ fractions, count }));
  const courses = parts.reduce((sum, { count }) => sum + count, 0);
  if (courses < leastCourses) return null;
  const shares = parts.map(({ fractions, count }) => ({ fractions, share: shareOut(count / courses) }));
  const largest = shares.toSorted((a, b) => b.share - a.share)[0];
  const rest = shares.reduce((sum, part) => sum + (part === largest ? 0 : part.share), 0);
  return {
    // Of all, as they are shown elsewhere: a total of what is left would tell the rest.
    courses: [...counts.values()].reduce((sum, count) => sum + count, 0),
    shares: shares.map((part) => (part === largest ? { ...part, share: shareOut(1 - rest) } : part)),
  };
}

/** How many of a mix are written out. */
const partsWritten = 4;

/** “5 (60%), 15 (40%); 11.2 on average” */
function mixText(mix: Mix): string {
  const common = mix.toSorted((a, b) => b.share - a.share).slice(0, partsWritten);
  const written = common
    .toSorted((a, b) => a.fractions - b.fractions)
    .map(({ fractions, share }) => (share === 1 ? `${fractions}` : `${fractions} (${percent(share)})`));
  const more = mix.length > common.length ? `, ${mix.length - common.length} more` : '';
  if (mix.length === 1) return written.join('');
  const mean = mix.reduce((sum, { fractions, share }) => sum + fractions * share, 0);
  return `${written.join(', ')}${more}; ${decimal(mean, 1)} on average`;
}
