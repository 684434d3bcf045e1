import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A module that the planner is built from or ships, with the text under which it may be used. */
export type ShippedModule = { name: string; version: string; licence: string; text: string };

const Queried = z.array(
  z.object({ name: z.string(), version: z.string(), license: z.string().optional(), path: z.string() }),
);

/** Licences under which a module may go into the planner: each asks for no more than to be named. */
export const allowedLicences: ReadonlySet<string> = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0'],
  // Typefaces; lists of holidays; a port of Python's reader of command lines.
  ...['OFL-1.1', 'CC-BY-3.0', 'PSF-2.0'],
]);

/** The licences that an expression such as “(ISC AND CC-BY-3.0)” names. */
export const licencesNamed = (expression: string): string[] =>
  expression.split(/[()\s]+/).filter((word) => word !== '' && !['AND', 'OR', 'WITH'].includes(word));

/** Everything installed that is not only for development, by name. It is what may be bundled, so more than what is. */
export function shippedModules(root: string): ShippedModule[] {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, shell: process.platform === 'win32' } as const;
  const queried = Queried.parse(JSON.parse(execFileSync(npm, ['query', ':root .prod'], options)));
  const modules = queried.map(({ name, version, license = '', path }) => ({
    ...{ name, version, licence: license },
    text: licenceText(path),
  }));
  const once = new Map(modules.map((module) => [`${module.name} ${module.version}`, module]));
  return [...once.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** What the module itself says; empty when it has no such file. */
function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}
