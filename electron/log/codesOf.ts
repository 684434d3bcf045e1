import type { Problem } from '../../db/schema/problem.ts';

/** Of a refusal, the codes of the faults behind it, and nothing of its sentences, which may name a plan or a path. */
export function codesOf({ problems }: { problems: readonly Pick<Problem, 'code'>[] }): { code?: string } {
  const codes = new Set(problems.flatMap(({ code = '' }) => (/^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? [code] : [])));
  return codes.size === 0 ? {} : { code: [...codes].join(',') };
}
