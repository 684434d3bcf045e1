import { ok, type Result } from '../../../db/schema/problem.ts';
import type { Peeked } from '../peeked.ts';
import { fileFormat } from './fileFormat.ts';
import { peekText } from './text/peekText.ts';
import { peekWorkbook } from './xlsx/peekWorkbook.ts';

/** Looks at a file: what it is by its contents, its sheets and their first rows. Of a text only the start is read. */
export async function peekFile(blob: Blob, fileName: string): Promise<Result<Peeked>> {
  const format = await fileFormat(blob);
  if (!format.ok) return format;
  const peeked = await (format.value === 'xlsx' ? peekWorkbook(blob) : peekText(blob));
  return peeked.ok ? ok({ fileName, bytes: blob.size, format: format.value, ...peeked.value }) : peeked;
}
