import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of the test's own, gone when it is done. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'isocentre-reliability-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
