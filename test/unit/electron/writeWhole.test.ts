import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../../electron/writeWhole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('writes a file over what was there and leaves nothing else', async () => {
  const path = join(folder, 'pack.pdf');
  await writeWhole(path, Buffer.from('first'));
  expect(await writeWhole(path, Buffer.from('second'))).toEqual({ ok: true, value: null });
  expect(readFileSync(path, 'utf8')).toBe('second');
  expect(readdirSync(folder)).toEqual(['pack.pdf']);
});

test('says in a sentence why it cannot, and leaves nothing behind', async () => {
  const missing = join(folder, 'no', 'pack.pdf');
  expect(await writeWhole(missing, Buffer.from('x'))).toEqual({
    ok: false,
    problems: [{ path: missing, message: 'the file could not be written: there is no such folder' }],
  });
  const taken = join(folder, 'taken');
  mkdirSync(taken);
  expect((await writeWhole(taken, Buffer.from('x'))).ok).toBe(false);
  expect(readdirSync(folder)).toEqual(['taken']);
});
