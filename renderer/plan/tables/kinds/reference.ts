import type { Plan } from '../../../../db/schema/plan.ts';
import { type Named, type NameIndex, nameIndex } from './named.ts';
import { asText, parsed, unreadable, type ValueKind } from './valueKind.ts';

type Reference = {
  /** What is referred to, for sentences: “centre”. */
  noun: string;
  /** Those of a plan, with names that tell them apart. */
  of(plan: Plan): readonly Named[];
  /** Whether one is meant also where another kind of place is named: “Poole Hospital”. */
  kindsAside?: true;
  /** Where a new one is added, for whoever names one that is not there. */
  table: string;
};

/** Another record of the plan, typed as its name, the beginning of it, or its id. */
export function reference({ noun, of, table, kindsAside }: Reference): ValueKind {
  const indexed = perPlan((plan) => ({ things: of(plan), index: nameIndex(of(plan), { kindsAside }) }));
  const nameOf = (value: unknown, plan: Plan): string =>
    indexed(plan).things.find(({ id }) => id === value)?.name ?? asText(value);
  return {
    align: 'left',
    show: nameOf,
    write(value, plan) {
      const name = nameOf(value, plan);
      return indexed(plan).index.find(name)?.id === value ? name : asText(value);
    },
    parse(text, plan) {
      const { index } = indexed(plan);
      const found = index.find(text);
      return found ? parsed(found.id) : unreadable(notFound(index, text, noun, table));
    },
    options: (plan) => indexed(plan).things.map(({ name }) => name),
    closed: true,
  };
}

/** Why a name leads to nothing, and what to do about it. */
export function notFound(index: NameIndex, text: string, noun: string, table: string): string {
  const several = index.several(text);
  if (several.length > 1) {
    const some = several.slice(0, 3).map(({ name }) => `“${name}”`);
    return `“${text.trim()}” could be ${some.join(', ')}${several.length > 3 ? ' and others' : ''}; type more of the name`;
  }
  const closest = index.closest(text);
  if (closest) return `no ${noun} is called “${text.trim()}”; the nearest is “${closest.name}”`;
  return `no ${noun} is called “${text.trim()}”; add it in the table ${table} first`;
}

/** Something worked out once for each plan: plans are never changed in place. */
export function perPlan<T>(make: (plan: Plan) => T): (plan: Plan) => T {
  const made = new WeakMap<Plan, { value: T }>();
  return (plan) => {
    const held = made.get(plan) ?? { value: make(plan) };
    made.set(plan, held);
    return held.value;
  };
}
