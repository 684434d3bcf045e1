import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../hashOf.ts';

const packages = /\.(exe|msi|dmg|AppImage|deb)$/;

/** The packages in a folder, by name, with their size in bytes and SHA-256. */
export const checksums = (folder: string): { name: string; bytes: number; sha256: string }[] =>
  readdirSync(folder)
    .filter((name) => packages.test(name))
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      return { name, bytes: statSync(path).size, sha256: hashOf(readFileSync(path)) };
    });
