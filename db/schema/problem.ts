import { z } from 'zod';

/**
 * Something wrong with what was given: where (`demand[3].zoneId`) and a sentence that says how to mend it. `named` says the
 * same in the names of things, for people who did not write the file; `total` is what shares come to that should be a
 * whole, for those who write shares in per cent. `code` is what the system or the database calls a
 * fault of theirs, for the log.
 */
export const Problem = z.object({
  path: z.string(),
  message: z.string(),
  named: z.object({ place: z.string(), message: z.string() }).optional(),
  total: z.number().optional(),
  code: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

/** What comes back from anything that can refuse. Nothing has been changed when `ok` is false. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (...problems: Problem[]): Result<never> => ({ ok: false, problems });

/** The same refusal, after what has to be said before it. */
export const refusedAfter = (before: string, { problems }: { problems: readonly Problem[] }): Result<never> =>
  refuse(...problems.map((problem) => ({ ...problem, message: before + problem.message })));

/** One line a person can act on. */
export const problemText = ({ path, message }: Problem): string => (path === '' ? message : `${path}: ${message}`);

/** All of them, where there is room for a sentence or two only. */
export const problemsText = (problems: readonly Problem[]): string => problems.map(problemText).join('. ');
