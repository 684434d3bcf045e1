import type { Plan } from '../../../../db/schema/plan.ts';

/** The plan without mention of these sources, in any record or record inside one; the plan given stays as it is. */
export function withoutSources(plan: Plan, sourceIds: ReadonlySet<string>): Plan {
  if (sourceIds.size === 0) return plan;
  const copy = structuredClone(plan);
  forget(copy, sourceIds);
  return copy;
}

function forget(value: unknown, sourceIds: ReadonlySet<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('source' in value && sourceIds.has(String(value.source))) Reflect.deleteProperty(value, 'source');
  if ('seasonalitySource' in value && sourceIds.has(String(value.seasonalitySource))) {
    Reflect.deleteProperty(value, 'seasonalitySource');
  }
  if ('fieldSources' in value && typeof value.fieldSources === 'object' && value.fieldSources !== null) {
    const { fieldSources } = value;
    for (const [field, id] of Object.entries(fieldSources)) {
      if (sourceIds.has(String(id))) Reflect.deleteProperty(fieldSources, field);
    }
    if (Object.keys(fieldSources).length === 0) Reflect.deleteProperty(value, 'fieldSources');
  }
  for (const [field, inner] of Object.entries(value)) if (field !== 'fieldSources') forget(inner, sourceIds);
}
