import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const biome = 'node_modules/@biomejs/biome/bin/biome';

/** Whether the import rule refuses a file that is not there, as if it were at `path`. */
function isRefused(path: string, source: string): boolean {
  const args = [biome, 'lint', '--only=style/noRestrictedImports', `--stdin-file-path=${path}`];
  const { status, stdout } = spawnSync(process.execPath, args, { input: source, encoding: 'utf8' });
  if (status === null || !stdout.includes(source.trim())) throw new Error(`Biome did not read ${path}.`);
  return status !== 0;
}

const importing = (specifier: string) => `import * as it from '${specifier}';\nconsole.log(it);\n`;

test.each([
  ['db/store/example.ts', '../../renderer/simulation/results.ts'],
  ['db/store/example.ts', '../../electron/api.ts'],
  ['renderer/simulation/example.ts', '../state/store.ts'],
  ['renderer/simulation/example.ts', '../../db/store/store.ts'],
  ['renderer/simulation/example.ts', 'node:fs'],
  ['renderer/simulation/example.ts', 'react'],
  ['renderer/views/example.tsx', 'node:fs'],
  ['renderer/views/example.tsx', 'electron'],
  ['renderer/views/example.tsx', '../../electron/main.ts'],
  ['renderer/views/example.tsx', '../../db/store/store.ts'],
  ['renderer/views/example.tsx', 'better-sqlite3'],
  ['electron/example.ts', '../renderer/state/store.ts'],
  ['electron/local/example.ts', '../../test/support/steps.ts'],
])('%s may not import %s', (path, specifier) => {
  expect(isRefused(path, importing(specifier))).toBe(true);
});

test.each([
  ['renderer/simulation/example.ts', '../../db/schema/plan.ts'],
  ['renderer/views/example.tsx', '../../db/schema/plan.ts'],
  ['renderer/views/example.tsx', '../../electron/api.ts'],
  ['electron/example.ts', '../renderer/simulation/results.ts'],
  ['electron/example.ts', '../db/store/store.ts'],
])('%s may import %s', (path, specifier) => {
  expect(isRefused(path, importing(specifier))).toBe(false);
});
