import { type JsonSchema, planJsonSchema } from '../planJsonSchema.ts';

let published: JsonSchema | undefined;

/** Built on first need: a plan without a fault never asks for it. */
function root(): JsonSchema {
  published ??= planJsonSchema();
  return published;
}

/**
 * The part of the plan's JSON Schema that describes the value at `steps`, or undefined where the schema knows
 * nothing. `value` is the whole plan as given; it settles which kind of change a change is.
 */
export function schemaAt(steps: readonly PropertyKey[], value: unknown): JsonSchema | undefined {
  let schema: JsonSchema | undefined = root();
  let here = value;
  for (const step of steps) {
    const inner: JsonSchema | undefined = schema === undefined ? undefined : settled(schema, here);
    if (inner === undefined) return undefined;
    schema = typeof step === 'number' ? itemOf(inner) : fieldOf(inner, String(step));
    here = childOf(here, step);
  }
  return schema === undefined ? undefined : settled(schema, here);
}

/** What stands at `steps` in the plan as given; undefined when nothing does. */
export function valueAt(steps: readonly PropertyKey[], value: unknown): unknown {
  return steps.reduce(childOf, value);
}

function childOf(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Reflect.get(value, step);
}

/** Follows references, and chooses the branch that is meant where a value may be of several kinds. */
function settled(schema: JsonSchema, value: unknown): JsonSchema {
  if (schema.$ref !== undefined) {
    const target = root().$defs?.[schema.$ref.replace('#/$defs/', '')];
    return typeof target === 'object' ? settled(target, value) : schema;
  }
  const branches = (schema.oneOf ?? []).map(asSchema);
  const type = childOf(value, 'type');
  const branch = branches.find((one) => type !== undefined && asSchema(one.properties?.type).const === type);
  if (branch !== undefined) return { ...branch, title: `"${String(type)}" change` };
  const [filled, ...others] = (schema.anyOf ?? []).map(asSchema).filter(({ type: kind }) => kind !== 'null');
  const holdsMore = filled?.$ref !== undefined || filled?.type === 'object' || filled?.type === 'array';
  const insideIt = typeof value === 'object' && value !== null;
  return filled !== undefined && others.length === 0 && holdsMore && insideIt ? settled(filled, value) : schema;
}

/** JSON Schema allows `true` and `false` for a schema; both say nothing of use here. */
export function asSchema(schema: JsonSchema | boolean | undefined): JsonSchema {
  return typeof schema === 'object' ? schema : {};
}

function itemOf(schema: JsonSchema): JsonSchema | undefined {
  return typeof schema.items === 'object' && !Array.isArray(schema.items) ? asSchema(schema.items) : undefined;
}

function fieldOf(schema: JsonSchema, key: string): JsonSchema | undefined {
  const named = schema.properties?.[key];
  if (named !== undefined) return asSchema(named);
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}
