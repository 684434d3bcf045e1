import { isDeepStrictEqual } from 'node:util';
import type { Result } from '../../../db/schema/problem.ts';
import { heldFile } from '../../../renderer/intake/file/heldFile.ts';
import { readWhole } from '../../../renderer/intake/file/readWhole.ts';
import { streamRows } from '../../../renderer/intake/file/streamRows.ts';
import type { Cells } from '../../../renderer/intake/peeked.ts';

/** What became of a broken file: its rows, or the sentence that refuses it. */
export type Outcome = { rows: Cells } | { sentence: string };

/**
 * Reads a file in all its ways and throws when they do not agree, when what comes is neither rows of texts nor one
 * sentence, or when anything throws.
 */
export async function readMutant(bytes: Uint8Array<ArrayBuffer>): Promise<Outcome> {
  const blob = new Blob([bytes]);
  const held = heldFile(blob, 'mutant');
  const looked = await held.peek();
  const peeked = sentenceOf(looked);
  const whole = await readWhole(blob);
  if (!whole.ok) {
    sentenceOf(whole);
    const streamed = await lastOf(blob);
    if (streamed === null) throw new Error('it was read as a whole and refused, and read piece by piece and not');
    return { sentence: streamed };
  }
  for (const row of whole.value) {
    if (!row.every((cell) => typeof cell === 'string')) throw new Error('a cell is no text');
  }
  const streamed = await lastOf(blob);
  if (streamed !== null) throw new Error(`it was read as a whole, and piece by piece refused: ${streamed}`);
  const shown = looked.ok ? (looked.value.sheets.find(({ hidden }) => !hidden) ?? looked.value.sheets[0]) : null;
  const kept = shown ? await held.cells(shown.name) : null;
  if (kept && !(kept.ok && isDeepStrictEqual(kept.value, whole.value))) {
    throw new Error('what was held since it was looked at is not what is read');
  }
  // A workbook is peeked at with all of its sheets, of which another may be broken.
  return peeked === null || whole.value.length === 0 ? { rows: whole.value } : { sentence: peeked };
}

async function lastOf(blob: Blob): Promise<string | null> {
  for await (const batch of streamRows(blob)) {
    if (!batch.ok) return sentenceOf(batch);
    if (batch.value.rows.length !== batch.value.lines.length) throw new Error('there are not as many lines as rows');
  }
  return null;
}

/** The sentence of a refusal; throws when it is none. */
function sentenceOf(result: Result<unknown>): string | null {
  if (result.ok) return null;
  const [problem] = result.problems;
  const message = problem?.message ?? '';
  const isSentence = /^[A-Z].{20,500}\.$/s.test(message) && !/undefined|null|NaN|\[object|Error\b/.test(message);
  if (result.problems.length !== 1 || !isSentence) throw new Error(`this is no sentence: ${message}`);
  return message;
}
