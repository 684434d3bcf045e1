import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ok, type Result, refuse } from '../../db/schema/problem.ts';

const folder = dirname(fileURLToPath(import.meta.resolve('electron/package.json')));
const reachableWithinMs = 8_000;
const fetchedWithinMs = 180_000;

const missing = (message: string): Result<never> => refuse({ path: '', message });

/** The program within what Electron's zip holds, where it is not called `electron`. */
const programIn: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/** The Electron binary, when it is on this machine already and there is a screen to show it on. */
export function installedElectron(): Result<string> {
  const { DISPLAY, WAYLAND_DISPLAY, ELECTRON_OVERRIDE_DIST_PATH } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return missing('there is no screen');
  const pathFile = join(folder, 'path.txt');
  // Written where it was fetched; a copy that is named has none.
  if (!existsSync(pathFile) && !ELECTRON_OVERRIDE_DIST_PATH) return missing('its program has not been fetched');
  const program = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : programIn[process.platform];
  const path = join(ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), program ?? 'electron');
  return existsSync(path) ? ok(path) : missing('its program has not been fetched');
}

/** As `installedElectron`, but fetches the program when only that is missing; gives up soon where it is blocked. */
export async function obtainElectron(say: (line: string) => void): Promise<Result<string>> {
  const installed = installedElectron();
  if (installed.ok || installed.problems[0]?.message === 'there is no screen') return installed;
  say('Fetching Electron (first start only)…');
  const failure = await fetchElectron();
  return failure === null ? installedElectron() : missing(failure);
}

/** Null when it arrived; else why not. */
async function fetchElectron(): Promise<string | null> {
  const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' });
  const exited = new Promise<string | null>((resolve) => {
    child.once('error', () => resolve('its program could not be fetched'));
    child.once('exit', (code) => resolve(code === 0 ? null : 'its program could not be fetched'));
  });
  const late = new Promise<string>((resolve) => {
    setTimeout(() => resolve('fetching its program took too long'), fetchedWithinMs).unref();
    blocked().then((isBlocked) => isBlocked && resolve('its program cannot be fetched from this network'));
  });
  const failure = await Promise.race([exited, late]);
  child.kill();
  return failure;
}

/** True when the address it comes from does not answer. Behind a proxy this says nothing, so it is not asked. */
async function blocked(): Promise<boolean> {
  const { HTTPS_PROXY, https_proxy, ELECTRON_MIRROR } = process.env;
  if (HTTPS_PROXY ?? https_proxy) return false;
  const address = ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/';
  try {
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(reachableWithinMs) });
    return false;
  } catch {
    return true;
  }
}
