import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import electronFuses from '@electron/fuses';
import { expect, test } from '@playwright/test';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-package-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const { FuseV1Options, getCurrentFuseWire } = electronFuses;

/** Where Electron's program keeps its fuses: after this mark, version 1, how many, and each as Electron 45 ships it. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const shipped = '101100011';
const fuses = `${fuseMark}\x01${String.fromCharCode(shipped.length)}${shipped}`;

/** What Electron 45 has beyond those that the library knows by name. */
const newest: Readonly<Record<number, string>> = { 8: 'WasmTrapHandlers' };

/** A folder that stands in for Electron's own files, which are not needed to see what we add to them. */
function standIn(): string {
  const dist = join(folder, 'electron');
  mkdirSync(join(dist, 'resources'), { recursive: true });
  mkdirSync(join(dist, 'locales'));
  for (const language of ['de', 'en-GB', 'en-US']) writeFileSync(join(dist, 'locales', `${language}.pak`), '');
  writeFileSync(join(dist, 'electron'), `#!/bin/sh\n# ${fuses}\n`);
  chmodSync(join(dist, 'electron'), 0o755);
  const { version } = JSON.parse(readFileSync('node_modules/electron/package.json', 'utf8'));
  writeFileSync(join(dist, 'version'), version);
  return dist;
}

/** Of the archive, all that belongs in it; the names of what is built tell what is in them. */
const belongs = [
  /^\/package\.json$/,
  /^\/out\/main\/main\.js$/,
  /^\/out\/main\/chunks\/\w+-[\w-]{8}\.js$/,
  /^\/out\/preload\/preload\.cjs$/,
  /^\/out\/renderer\/(index|preview|print|recovery|stopped)\.html$/,
  /^\/out\/renderer\/assets\/(?!local-)[\w-]+-[\w-]{8}\.(js|css|woff2?)$/,
  /^\/node_modules\/better-sqlite3\/(package\.json|LICENSE)$/,
  /^\/node_modules\/better-sqlite3\/lib\/[\w/-]+\.js$/,
];

test('the package holds the built planner, one database binary, no sources, and its fuses are set', async () => {
  test.skip(process.platform !== 'linux', 'it is packed for Linux here');
  execFileSync(process.execPath, ['electron/packaging/writeLicences.ts']);
  const output = join(folder, 'dist');
  const settings = [`-c.electronDist=${standIn()}`, `-c.directories.output=${output}`];
  const builder = 'node_modules/electron-builder/cli.js';
  const said = execFileSync(process.execPath, [builder, '--linux', 'dir', '--publish', 'never', ...settings], {
    encoding: 'utf8',
  });
  expect(said).not.toMatch(/is missed|don't match|default Electron icon/);
  const unpacked = process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`;
  const packed = join(output, unpacked);
  const binary = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;
  const archive = listPackage(join(packed, 'resources', 'app.asar'), { isPack: false });
  const files = archive.filter((path) => !archive.some((other) => other.startsWith(`${path}/`)));
  expect(files.filter((file) => file !== `/${binary}` && !belongs.some((one) => one.test(file)))).toEqual([]);
  for (const one of belongs)
    expect(
      files.some((file) => one.test(file)),
      String(one),
    ).toBe(true);
  const beside = readdirSync(packed, { recursive: true, withFileTypes: true });
  expect(
    beside
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(packed.length + 1))
      .toSorted(),
  ).toEqual([
    'isocentre',
    'licences/licences.md',
    'licences/sbom.cdx.json',
    'locales/en-GB.pak',
    'locales/en-US.pak',
    'resources/app.asar',
    `resources/app.asar.unpacked/${binary}`,
    'version',
  ]);

  const { version: _version, ...wire } = await getCurrentFuseWire(join(packed, 'isocentre'));
  const set = Object.entries(wire).map(([option, state]) => [
    FuseV1Options[Number(option)] ?? newest[Number(option)],
    String.fromCharCode(Number(state)),
  ]);
  expect(Object.fromEntries(set)).toEqual({
    RunAsNode: '0',
    EnableCookieEncryption: '1',
    EnableNodeOptionsEnvironmentVariable: '0',
    EnableNodeCliInspectArguments: '0',
    EnableEmbeddedAsarIntegrityValidation: '1',
    OnlyLoadAppFromAsar: '1',
    LoadBrowserProcessSpecificV8Snapshot: '0',
    GrantFileProtocolExtraPrivileges: '0',
    // As Electron ships it: the engine is WebAssembly.
    WasmTrapHandlers: '1',
  });
});
