import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { licenceList } from './licenceList.ts';
import { shippedModules } from './shippedModules.ts';

/** Writes what the installers put beside the program: the licences, and a list of what is inside (CycloneDX). */
const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'out', 'licences');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'licences.md'), licenceList(shippedModules(root)));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const inside = execFileSync(npm, ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
  ...{ cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
  shell: process.platform === 'win32',
});
writeFileSync(join(folder, 'sbom.cdx.json'), inside);
process.stdout.write(`Written to ${folder}\n`);
