import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { needs } from './needs.ts';
import { pathText } from './path.ts';
import { schemaAt, valueAt } from './schemaAt.ts';
import { article, nearest, quoted } from './words.ts';

type Issue = z.core.$ZodIssue;

/**
 * What the schema found wrong, said to a planner: where, what is needed and what was given. A missing field whose
 * misspelling is present is told once, as the misspelling.
 */
export function shapeProblems(issues: readonly Issue[], value: unknown): Problem[] {
  const misspelt = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => pathText([...issue.path, nearest(key, missingFields(issue.path, value)) ?? '']))
        : [],
    ),
  );
  return issues
    .flatMap((issue) => sentences(issue, value))
    .filter(({ path, message }) => !(message.startsWith('is missing') && misspelt.has(path)));
}

function sentences(issue: Issue, value: unknown): Problem[] {
  const path = pathText(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathText([...issue.path, key]),
      message: unknownField(key, issue.path, value),
    }));
  }
  return [{ path, message: sentence(issue, value) }];
}

function sentence(issue: Issue, value: unknown): string {
  const given = valueAt(issue.path, value);
  const schema = schemaAt(issue.path, value);
  if (issue.path.length === 1 && issue.path[0] === 'version' && typeof given === 'number') {
    return `is ${given}, and this Isocentre reads plan files of version 1; open it with the one that wrote it`;
  }
  if (given === undefined) return `is missing: needs ${needs(discriminated(issue, value) ?? schema)}`;
  switch (issue.code) {
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'custom':
      return issue.message;
    case 'too_small':
    case 'too_big':
      return sizeSentence(issue, given) ?? `needs ${needs(schema)}, not ${quoted(given)}`;
    case 'invalid_format':
      if (issue.format !== 'date') return `${quoted(given)} ${issue.message}`;
      return `needs ${needs(schema)}, not ${quoted(given)}`;
    default:
      return `needs ${needs(discriminated(issue, value) ?? schema)}, not ${quoted(given)}${hint(issue, given)}`;
  }
}

/** Of a change whose type is missing or unknown, the types there are. */
function discriminated(issue: Issue, value: unknown): ReturnType<typeof schemaAt> {
  if (issue.code !== 'invalid_union' || issue.path.at(-1) !== 'type') return undefined;
  const options = schemaAt(issue.path.slice(0, -1), value)?.oneOf ?? [];
  return { enum: options.map(({ properties }) => constantOf(properties?.type)) };
}

function constantOf(schema: unknown): string {
  return typeof schema === 'object' && schema !== null && 'const' in schema ? String(schema.const) : '';
}

function hint(issue: Issue, given: unknown): string {
  if (typeof given !== 'string') return '';
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const close = nearest(given, words);
  return close === undefined ? '' : `; did you mean ${JSON.stringify(close)}?`;
}

/** Lists and texts that are too long or too short; numbers are told by their range instead. */
function sizeSentence(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, given: unknown): string | undefined {
  const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (typeof given === 'string') {
    return issue.code === 'too_small' ? 'needs at least one character' : `is longer than ${limit} characters`;
  }
  if (!Array.isArray(given)) return undefined;
  const bound = issue.exact ? 'exactly' : issue.code === 'too_small' ? 'at least' : 'at most';
  return `needs ${bound} ${limit === 1 ? 'one entry' : `${limit} entries`}, and has ${given.length || 'none'}`;
}

function unknownField(key: string, path: readonly PropertyKey[], value: unknown): string {
  const schema = schemaAt(path, value);
  const what = schema?.title === undefined ? 'known here' : `a field of ${article(schema.title)}`;
  const where = path.length === 0 ? 'a field of a plan' : what;
  const close = nearest(key, missingFields(path, value)) ?? nearest(key, Object.keys(schema?.properties ?? {}));
  return close === undefined ? `is not ${where}; take it out` : `is not ${where}; did you mean ${close}?`;
}

/** Fields of the thing at `path` that it does not have yet, so that the likeliest correction comes first. */
function missingFields(path: readonly PropertyKey[], value: unknown): string[] {
  const held = valueAt(path, value);
  const present = new Set(typeof held === 'object' && held !== null ? Object.keys(held) : []);
  return Object.keys(schemaAt(path, value)?.properties ?? {}).filter((key) => !present.has(key));
}
