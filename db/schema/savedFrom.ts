import { z } from 'zod';
import { contentHash, partHash } from './hash.ts';

/**
 * Contents that a plan had when it was saved as a file or opened from one. `hash` is the SHA-256, in hexadecimal, of the
 * JSON (keys sorted, no white space) of an object that holds for each field of the plan file, but `savedFrom` and empty
 * lists, the SHA-256 of that field's JSON.
 */
export const SavedPoint = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'needs 64 hexadecimal digits'),
  at: z.iso.datetime(),
});
export type SavedPoint = z.infer<typeof SavedPoint>;

/** As many as a file tells of; the oldest are left out first. */
export const mostSavedPoints = 200;

/** The oldest first. In a file that Isocentre saved the last names the file’s own contents. */
export const SavedFrom = z.array(SavedPoint).max(mostSavedPoints);

const hashOf = (part: unknown): string =>
  typeof part === 'object' && part !== null ? partHash(part) : contentHash(part);

/** Names the contents of a plan, wherever it is and through whatever it came to them: the `hash` of a saved point. */
export function planContentsHash(plan: object): string {
  const parts = Object.entries(plan).filter(
    ([field, part]) => field !== 'savedFrom' && part !== undefined && !(Array.isArray(part) && part.length === 0),
  );
  return contentHash(Object.fromEntries(parts.map(([field, part]: [string, unknown]) => [field, hashOf(part)])));
}

/** The plan alone, without where its file was saved from: that belongs to the file. */
export function withoutSavedFrom<P extends object>(plan: P): Omit<P, 'savedFrom'> {
  const { savedFrom: _, ...own }: P & { savedFrom?: unknown } = plan;
  return own;
}

/** Points with one more at their end, unless its contents are those of the last already. */
export const andPoint = (points: readonly SavedPoint[], point: SavedPoint): SavedPoint[] =>
  points.at(-1)?.hash === point.hash
    ? [...points]
    : [...points.filter(({ hash }) => hash !== point.hash), point].slice(-mostSavedPoints);
