import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import electronFuses from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { build, Platform } from 'electron-builder';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-package-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const { FuseV1Options, getCurrentFuseWire } = electronFuses;

/** Where Electron's program keeps its fuses: after this mark, version 1, how many, and each as it is set at first. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseCount = Object.values(FuseV1Options).filter((option) => typeof option === 'number').length;
const fuses = `${fuseMark}\x01${String.fromCharCode(fuseCount)}${'1'.repeat(fuseCount)}`;

/** A folder that stands in for Electron's own files, which are not needed to see what we add to them. */
function standIn(): string {
  const dist = join(folder, 'electron');
  mkdirSync(join(dist, 'resources'), { recursive: true });
  mkdirSync(join(dist, 'locales'));
  writeFileSync(join(dist, 'locales', 'en-GB.pak'), '');
  writeFileSync(join(dist, 'electron'), `#!/bin/sh\n# ${fuses}\n`);
  chmodSync(join(dist, 'electron'), 0o755);
  const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8'));
  writeFileSync(join(dist, 'version'), version);
  return dist;
}

test('the package holds the built planner, one database binary, no sources, and its fuses are set', async () => {
  test.skip(process.platform !== 'linux', 'it is packed for Linux here');
  execFileSync(process.execPath, ['electron/packaging/writeLicences.ts']);
  await build({
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: {
      extends: 'electron-builder.yml',
      electronDist: standIn(),
      directories: { output: join(folder, 'dist') },
    },
  });
  const unpacked = process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`;
  const packed = join(folder, 'dist', unpacked);
  const files = listPackage(join(packed, 'resources', 'app.asar'), { isPack: false });
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
  expect(readdirSync(join(packed, 'licences')).toSorted()).toEqual(['licences.md', 'sbom.cdx.json']);

  const { version: _version, ...wire } = await getCurrentFuseWire(join(packed, 'isocentre'));
  const set = Object.entries(wire).map(([option, state]) => [
    FuseV1Options[Number(option)],
    String.fromCharCode(Number(state)),
  ]);
  expect(Object.fromEntries(set)).toEqual({
    RunAsNode: '0',
    EnableCookieEncryption: '1',
    EnableNodeOptionsEnvironmentVariable: '0',
    EnableNodeCliInspectArguments: '0',
    EnableEmbeddedAsarIntegrityValidation: '1',
    OnlyLoadAppFromAsar: '1',
    // As Electron ships it: the planner has no snapshot of its own.
    LoadBrowserProcessSpecificV8Snapshot: '1',
    GrantFileProtocolExtraPrivileges: '0',
  });
});
