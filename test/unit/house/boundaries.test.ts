import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const biome = resolve('node_modules/@biomejs/biome/bin/biome');

/** Whether our lint rules refuse, at `path`, a file that imports `specifier`. */
function isRefused(path: string, specifier: string): boolean {
  const house = mkdtempSync(join(tmpdir(), 'isocentre-boundaries-'));
  try {
    for (const file of ['biome.json', '.gitignore']) cpSync(file, join(house, file));
    mkdirSync(join(house, dirname(path)), { recursive: true });
    writeFileSync(join(house, path), `import * as it from '${specifier}';\n\nconsole.log(it);\n`);
    const args = [biome, 'lint', '--error-on-warnings', path];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
    const says = stdout + stderr;
    if (!says.includes('Checked 1 file')) throw new Error(`Biome did not read ${path}: ${says}`);
    expect(status === 0, says).toBe(!says.includes('noRestrictedImports'));
    return status !== 0;
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

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
  expect(isRefused(path, specifier)).toBe(true);
});

test.each([
  ['renderer/simulation/example.ts', '../../db/schema/plan.ts'],
  ['renderer/views/example.tsx', '../../db/schema/plan.ts'],
  ['renderer/views/example.tsx', '../../electron/api.ts'],
  ['electron/example.ts', '../renderer/simulation/results.ts'],
  ['electron/example.ts', '../db/store/store.ts'],
])('%s may import %s', (path, specifier) => {
  expect(isRefused(path, specifier)).toBe(false);
});
