import { mkdir } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { contentHashByParts } from '../../db/schema/hash.ts';
import { ok, type Result } from '../../db/schema/problem.ts';
import { csvFiles } from '../../renderer/takeOut/csvFiles.ts';
import { planSheets } from '../../renderer/takeOut/plan/planSheets.ts';
import { workbook } from '../../renderer/takeOut/workbook.ts';
import { version } from '../version.ts';
import { writeWhole } from '../writeWhole.ts';
import { readPlanFile } from './readPlanFile.ts';
import { writableFolder, writablePlace } from './writablePlace.ts';

/** `export FILE --out FILE.xlsx|FOLDER`: everything of a plan that is a table, as one workbook or as CSV files. */
export async function exportPlan(file: string, { out }: { out: string }): Promise<Result<string>> {
  const place = resolve(out);
  const asWorkbook = extname(place).toLowerCase() === '.xlsx';
  const writable = await (asWorkbook ? writablePlace(place) : writableFolder(place));
  if (!writable.ok) return writable;
  const plan = await readPlanFile(file);
  if (!plan.ok) return plan;
  const madeOn = new Date().toLocaleDateString('sv-SE');
  const sheets = planSheets(plan.value, { planHash: contentHashByParts(plan.value), appVersion: version, madeOn });
  if (!asWorkbook) await mkdir(place, { recursive: true });
  const files: [string, Uint8Array][] = asWorkbook
    ? [[place, await workbook(sheets)]]
    : [...csvFiles(sheets)].map(([name, text]) => [join(place, name), Buffer.from(text)]);
  for (const [path, bytes] of files) {
    const written = await writeWhole(path, bytes);
    if (!written.ok) return written;
  }
  return ok(files.map(([path]) => `${path}\n`).join(''));
}
