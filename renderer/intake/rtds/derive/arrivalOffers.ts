import type { Plan } from '../../../../db/schema/plan.ts';
import { decimal } from '../../../plan/numbers.ts';
import { evenMonths, months as monthNames } from '../../../plan/seasons/seasons.ts';
import type { Derived, Offer } from './offer.ts';
import { seasonsFound } from './seasonsFound.ts';
import { type Dispersion, weeklyDispersion } from './weeklyArrivals.ts';

/** How decisions vary from week to week and over the year. */
export function arrivalOffers(derived: Derived): Offer[] {
  const found = weeklyDispersion(derived);
  return [
    ...(found === null ? [] : [dispersionOffer(derived, found)]),
    ...seasonsOffer(derived, found?.dispersion ?? 1),
  ];
}

/** As the schema bounds it: less than chance would make is not simulated. */
const bounds = [1, 20] as const;

function dispersionOffer({ plan }: Derived, found: Dispersion): Offer {
  const dispersion = Number(Math.min(bounds[1], Math.max(bounds[0], found.dispersion)).toFixed(2));
  const all = plan.demand.reduce((sum, { coursesPerYear }) => sum + coursesPerYear, 0);
  const now = plan.demand.reduce((sum, row) => sum + row.coursesPerYear * (row.dispersion ?? 1), 0) / all;
  return {
    id: 'dispersion',
    part: 'arrivals',
    name: 'Variance over mean of decisions',
    now: all > 0 ? decimal(now, 2) : 'none',
    found: `${decimal(dispersion, 2)} (${decimal(found.low, 2)} to ${decimal(found.high, 2)})`,
    basis: basisOf(found),
    take: (held: Plan, sourceId: string): Plan => ({
      ...held,
      demand: held.demand.map((row) => ({
        ...row,
        dispersion,
        fieldSources: { ...row.fieldSources, dispersion: sourceId },
      })),
    }),
  };
}

const basisOf = ({ weeks, seasonal }: Dispersion): string =>
  `${decimal(weeks)} weeks; trend and bank holidays${seasonal ? ' and season' : ''} taken out`;

function seasonsOffer(derived: Derived, dispersion: number): Offer[] {
  const found = seasonsFound(derived, dispersion);
  if (found === null) return [];
  const now = derived.plan.seasonality ?? evenMonths;
  return [
    {
      id: 'seasons',
      part: 'arrivals',
      name: 'Seasons',
      now: seasonsText(now),
      found: seasonsText(found.factors),
      basis: `${decimal(found.months)} months, ${decimal(found.courses)} decisions`,
      ...(found.mayBeChance && { doubt: 'No more than chance would make of so many decisions.' }),
      take: (held: Plan, sourceId: string): Plan => ({
        ...held,
        seasonality: [...found.factors],
        seasonalitySource: sourceId,
      }),
    },
  ];
}

/** “December 0.94 to March 1.02” */
function seasonsText(factors: readonly number[]): string {
  const order = factors.map((factor, month) => ({ factor, month })).toSorted((a, b) => a.factor - b.factor);
  const [least, most] = [order[0], order.at(-1)];
  if (!least || !most || most.factor - least.factor < 0.0005) return 'every month alike';
  const write = ({ factor, month }: { factor: number; month: number }) => `${monthNames[month]} ${decimal(factor, 2)}`;
  return `${write(least)} to ${write(most)}`;
}
