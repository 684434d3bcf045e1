import { ok, type Result } from '../../../db/schema/problem.ts';
import { bytesOf } from './bytesOf.ts';
import { peekBytes } from './limits.ts';
import { otherFiles, sniff } from './sniff.ts';
import { unreadable } from './unreadable.ts';

/** Whether a file is a workbook or a text, by its contents and never by its name; else what it is, in a sentence. */
export async function fileFormat(blob: Blob): Promise<Result<'csv' | 'xlsx'>> {
  const head = await bytesOf(blob, 0, Math.min(blob.size, peekBytes));
  if (!head.ok) return head;
  const sniffed = sniff(head.value);
  if (sniffed === 'zip') return ok('xlsx');
  return sniffed === 'text' ? ok('csv') : unreadable(otherFiles[sniffed]);
}
