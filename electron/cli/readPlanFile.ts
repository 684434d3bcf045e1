import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parsePlan } from '../../db/schema/checkPlan.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { ok, type Result, refuse } from '../../db/schema/problem.ts';
import { withoutSavedFrom } from '../../db/schema/savedFrom.ts';
import { codeOf } from '../../db/store/faultCode.ts';

/** The plan in a file, or on standard input for `-`, checked whole. */
export async function readPlanFile(file: string): Promise<Result<Plan>> {
  const read = await readText(file);
  const parsed = read.ok ? parsePlan(read.value) : read;
  return parsed.ok ? ok(withoutSavedFrom(parsed.value)) : parsed;
}

async function readText(file: string): Promise<Result<string>> {
  try {
    return ok(file === '-' ? await text(process.stdin) : await readFile(file, 'utf8'));
  } catch (error) {
    const code = codeOf(error);
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'this is a folder, not a plan file'
          : code === 'EACCES'
            ? 'this file may not be read'
            : error instanceof Error
              ? error.message
              : String(error);
    return refuse({ path: file, message: reason });
  }
}
