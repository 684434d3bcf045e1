import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ok, type Result, refuse } from '../../db/schema/problem.ts';

const kindOf = async (path: string) => stat(path).catch(() => null);

/** Says before a long run, not after it, that a file cannot go there. `option` is what named the place. */
export async function writablePlace(out: string, option = '--out'): Promise<Result<null>> {
  const folder = dirname(out);
  if (!(await kindOf(folder))?.isDirectory()) return refuse({ path: option, message: `there is no folder ${folder}` });
  if ((await kindOf(out))?.isDirectory()) return refuse({ path: option, message: `${out} is a folder, not a file` });
  return ok(null);
}

/** The same of a folder, which need not be there yet. */
export async function writableFolder(out: string): Promise<Result<null>> {
  const above = dirname(out);
  if (!(await kindOf(above))?.isDirectory()) return refuse({ path: '--out', message: `there is no folder ${above}` });
  const there = await kindOf(out);
  if (there === null || there.isDirectory()) return ok(null);
  return refuse({ path: '--out', message: `${out} is a file, neither a workbook (.xlsx) nor a folder` });
}
