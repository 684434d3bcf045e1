import type { Plan } from '../../../db/schema/plan.ts';

/** Who sits around such a table, to choose from: roles, never people's names. */
const usual = [
  'Radiotherapy services manager',
  'Clinical lead',
  'Head of radiotherapy physics',
  'Planning lead',
  'Operational delivery network',
  'Commissioner',
  'Finance',
  'Estates',
  'Patient representative',
];

/** Roles to offer: those that spoke before, then the usual ones, then each trust. */
export function rolesOf(plan: Plan): string[] {
  const spoken = (plan.workshop ?? []).toReversed().flatMap(({ role }) => role ?? []);
  return [...new Set([...spoken, ...usual, ...plan.trusts.map(({ name }) => name)])];
}
