import type { z } from 'zod';

/** A record as given, before anything is known to be right about it. */
export type Raw = { readonly path: string; readonly value: { readonly [field: string]: unknown } };

/** A record of which a rule could read the fields that it needs. */
export type Found<T> = { readonly path: string; readonly record: T };

/** A plan as given. Rules read from it what is sound and leave the rest, so that one fault does not hide others. */
export type Draft = Raw;

export function isFields(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The records of a list inside a record, such as `machines` of the plan or `changes` of a scenario. */
export function listed(parent: Raw, field: string): Raw[] {
  const list = parent.value[field];
  if (!Array.isArray(list)) return [];
  const prefix = parent.path === '' ? field : `${parent.path}.${field}`;
  return list.flatMap((value, at) => (isFields(value) ? [{ path: `${prefix}[${at}]`, value }] : []));
}

/** A record inside a record, such as `newMachine` of a project: none or one. */
export function nested(parent: Raw, field: string): Raw[] {
  const value = parent.value[field];
  const path = parent.path === '' ? field : `${parent.path}.${field}`;
  return isFields(value) ? [{ path, value }] : [];
}

/** The records in which the fields of `schema` are sound, whatever else may be wrong with them. */
export function sound<T>(raws: readonly Raw[], schema: z.ZodType<T>): Found<T>[] {
  return raws.flatMap(({ path, value }) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [{ path, record: parsed.data }] : [];
  });
}

/** A field when it holds text. */
export function textOf(raw: Raw, field: string): string | undefined {
  const value = raw.value[field];
  return typeof value === 'string' ? value : undefined;
}

/** Every change of every scenario. */
export const changesOf = (draft: Draft): Raw[] =>
  listed(draft, 'scenarios').flatMap((scenario) => listed(scenario, 'changes'));

/** Every project: the plan's own and those that scenarios add. */
export const projectsAnywhere = (draft: Draft): Raw[] => [
  ...listed(draft, 'projects'),
  ...changesOf(draft).flatMap((change) => nested(change, 'project')),
];

/** Every machine: the plan's own, those that projects bring, and those that scenarios add. */
export const machinesAnywhere = (draft: Draft): Raw[] => [
  ...listed(draft, 'machines'),
  ...projectsAnywhere(draft).flatMap((project) => nested(project, 'newMachine')),
  ...changesOf(draft).flatMap((change) => nested(change, 'machine')),
];

/** Every centre: the plan's own and those that scenarios open. */
export const centresAnywhere = (draft: Draft): Raw[] => [
  ...listed(draft, 'centres'),
  ...changesOf(draft).flatMap((change) => nested(change, 'centre')),
];
