import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { build, Platform } from 'electron-builder';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-package-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A folder that stands in for Electron's own files, which are not needed to see what we add to them. */
function standIn(): string {
  const dist = join(folder, 'electron');
  mkdirSync(join(dist, 'resources'), { recursive: true });
  mkdirSync(join(dist, 'locales'));
  writeFileSync(join(dist, 'locales', 'en-GB.pak'), '');
  writeFileSync(join(dist, 'electron'), '#!/bin/sh\n');
  chmodSync(join(dist, 'electron'), 0o755);
  const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8'));
  writeFileSync(join(dist, 'version'), version);
  return dist;
}

test('the package holds the built planner, one database binary, and no sources', async () => {
  test.skip(process.platform !== 'linux', 'it is packed for Linux here');
  await build({
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: {
      extends: 'electron-builder.yml',
      electronDist: standIn(),
      electronFuses: null,
      directories: { output: join(folder, 'dist') },
    },
  });
  const unpacked = process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`;
  const files = listPackage(join(folder, 'dist', unpacked, 'resources', 'app.asar'), { isPack: false });
  expect(files).toEqual(
    expect.arrayContaining([
      '/package.json',
      '/out/main/main.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/out/renderer/print.html',
    ]),
  );
  expect(files.filter((file) => file.endsWith('.node'))).toEqual([
    `/node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
  ]);
  expect(files.filter((file) => /\.(ts|tsx|c|cpp|h|map|db)$/.test(file))).toEqual([]);
  expect(new Set(files.filter((file) => /^\/node_modules\/[^/]+$/.test(file)))).toEqual(
    new Set(['/node_modules/better-sqlite3']),
  );
});
