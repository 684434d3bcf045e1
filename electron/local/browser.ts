import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { ok, type Result, refuse } from '../../db/schema/problem.ts';

export type Browser = { name: string; executablePath: string; args: string[] };

/** No page of ours has business with the network, nor has the browser behind it. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** A browser that can be driven without a window: an installed one, else Playwright's own, else the one from npm. */
export async function findBrowser(): Promise<Result<Browser>> {
  const installed = installedBrowsers().find(({ executablePath }) => existsSync(executablePath));
  if (installed !== undefined) return ok({ ...installed, args: quiet });
  const own = chromium.executablePath();
  if (own !== '' && existsSync(own)) return ok({ name: "Playwright's Chromium", executablePath: own, args: quiet });
  if (process.platform === 'linux' && process.arch === 'x64') return browserFromNpm();
  return refuse({ path: '', message: 'No browser was found. Install Chrome, Edge or Chromium, then try again.' });
}

/** Where Chrome, Edge and Chromium are put on this kind of machine, in order of preference. */
function installedBrowsers(): { name: string; executablePath: string }[] {
  const { env, platform } = process;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.flatMap((root) => [
      { name: 'Chrome', executablePath: join(root, 'Google', 'Chrome', 'Application', 'chrome.exe') },
      { name: 'Edge', executablePath: join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe') },
    ]);
  }
  if (platform === 'darwin')
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => ({
      name,
      executablePath: `/Applications/${name}.app/Contents/MacOS/${name}`,
    }));
  const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((name) => folders.map((folder) => ({ name, executablePath: join(folder, name) })));
}

async function browserFromNpm(): Promise<Result<Browser>> {
  // Without this it leaves the libraries it needs packed, and would run only where they are installed.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  try {
    const { default: npmChromium } = await import('@sparticuz/chromium');
    const executablePath = await npmChromium.executablePath();
    const args = ['--no-sandbox', '--disable-gpu', '--no-zygote', ...quiet];
    return ok({ name: 'Chromium from npm', executablePath, args });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse({ path: '', message: `No browser was found, and the one from npm cannot be used: ${reason}` });
  }
}
