import { canonicalJson } from '../../../../db/schema/hash.ts';
import { bunkerKinds, type Machine } from '../../../../db/schema/machine.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Source } from '../../../../db/schema/source.ts';

/** Every figure of a new linac that nobody has given, as most linacs of the plan have it, and where that is from. */
export type UsualLinac = { figures: Omit<Machine, 'id' | 'centreId' | 'name' | 'commissioned'>; source: Source };

/** Where a plan has no linac to learn from: round figures, marked illustrative. */
const otherwise = { designLifeYears: 10, minutesPerDay: 480, capabilities: ['VMAT'] };

const derived: Source = {
  id: 'usual-linac',
  title: 'As most linacs of this plan',
  status: 'derived',
  note: 'Each figure as the greatest number of the plan’s linacs had it when the machine was entered.',
};

const roundFigures: Source = {
  id: 'usual-linac-illustrative',
  title: 'Round figures for a linac',
  status: 'illustrative',
  note: 'Stands in until the plan has a linac of its own to go by.',
};

export function usualLinac(plan: Plan): UsualLinac {
  const linacs = plan.machines.filter(({ kind }) => bunkerKinds.includes(kind));
  const usual = <K extends keyof Machine>(field: K): Machine[K] | undefined =>
    commonest(linacs.map((one) => one[field]));
  const source = linacs.length > 0 ? derived : roundFigures;
  const [service, breakdown, urgentReserve] = [usual('service'), usual('breakdown'), usual('urgentReserve')];
  const figures = {
    kind: 'linac' as const,
    designLifeYears: usual('designLifeYears') ?? otherwise.designLifeYears,
    minutesPerDay: usual('minutesPerDay') ?? otherwise.minutesPerDay,
    capabilities: [...(usual('capabilities') ?? otherwise.capabilities)],
    ...(service === undefined ? {} : { service }),
    ...(breakdown === undefined ? {} : { breakdown }),
    ...(urgentReserve === undefined ? {} : { urgentReserve }),
  };
  const { kind: _, ...guessed } = figures;
  const fieldSources = Object.fromEntries(Object.keys(guessed).map((field) => [field, source.id]));
  return { figures: { ...figures, fieldSources }, source };
}

/** The value that occurs most often, the first of those that do equally. */
export function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<string, number>();
  for (const value of values) {
    const key = canonicalJson(value ?? null);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return values.find((value) => counts.get(canonicalJson(value ?? null)) === most);
}
