import type { JsonSchema } from '../planJsonSchema.ts';
import { asSchema } from './schemaAt.ts';
import { either } from './words.ts';

/** What a field needs, to stand after the word "needs": "a whole number from 0 to 50", "a date such as 2027-04-01". */
export function needs(schema: JsonSchema | undefined): string {
  if (schema === undefined) return 'something else';
  const options = (schema.anyOf ?? []).map(asSchema);
  if (options.length > 0) return either(options.map(needs));
  if (schema.oneOf !== undefined) return `${an(schema)}: fields in curly brackets`;
  if (schema.$ref === '#/$defs/Date' || schema.format === 'date') return 'a date such as 2027-04-01';
  if (schema.$ref === '#/$defs/Id' || schema.title === 'id') return 'an id such as "southampton-la3"';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return either(schema.enum.map((value) => JSON.stringify(value)));
  switch (schema.type) {
    case 'integer':
      return `a whole number${range(schema)}`;
    case 'number':
      return `a number${range(schema)}`;
    case 'string':
      return 'text in quotation marks';
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'null';
    case 'array':
      return 'a list in square brackets';
    default:
      return `${an(schema)} in curly brackets`;
  }
}

function an(schema: JsonSchema): string {
  return schema.title === undefined ? 'a group of fields' : `the fields of one ${schema.title}`;
}

function range({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const most = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (exclusiveMinimum !== undefined) return ` above ${exclusiveMinimum}${most === undefined ? '' : ` up to ${most}`}`;
  const least = minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? undefined : minimum;
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  if (least !== undefined) return ` of ${least} or more`;
  return most === undefined ? '' : ` of ${most} or less`;
}
