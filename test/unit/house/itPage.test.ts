import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { logFolder, usualHome } from '../../../electron/storeHome.ts';

const page = readFileSync('assets/help/it.md', 'utf8');
const [, kept = ''] = page.split('## What it keeps');
const builder = readFileSync('electron-builder.yml', 'utf8');
const cells = (line: string) => line.split('|').map((cell) => cell.trim().replaceAll('`', ''));

/** Each system as the page names it, and a machine of it. */
const systems = [
  [
    'Windows',
    { platform: 'win32', env: { LOCALAPPDATA: 'C:\\Local' }, home: 'C:\\Users\\u' },
    ['C:\\Local', '%LOCALAPPDATA%'],
  ],
  ['macOS', { platform: 'darwin', env: {}, home: '/Users/u' }, ['/Users/u', '~']],
  ['Linux', { platform: 'linux', env: {}, home: '/home/u' }, ['/home/u', '~']],
] as const;

test.each(systems)(
  'the page for IT departments names the folder and the log of %s',
  (name, machine, [real, written]) => {
    const [, , folder] = cells(kept.split('\n').find((line) => line.startsWith(`| ${name} `)) ?? '');
    const home = usualHome(machine);
    expect(folder).toBe(home.replace(real, written));
    expect(kept).toContain(`The log is \`${logFolder('')}/isocentre.log\` in it`);
  },
);

test.each([
  ['no administrator is needed', /^nsis:\n(?: {2}.*\n)*? {2}perMachine: false$/m],
  ['removing it leaves the plans', /deleteAppDataOnUninstall: false/],
  [
    'the MSI is for all users, and starts nothing',
    /^msi:\n(?: {2}.*\n)*? {2}perMachine: true\n {2}runAfterFinish: false$/m,
  ],
  ['neither variable has any effect', /runAsNode: false[\s\S]*enableNodeOptionsEnvironmentVariable: false/],
  [
    'only the archive is loaded, after a check',
    /enableEmbeddedAsarIntegrityValidation: true\n {2}onlyLoadAppFromAsar: true/,
  ],
  ['it never updates itself', /^publish: null$/m],
  ['the names of the packages', /-for-it\.\$\{ext\}[\s\S]*-portable\.\$\{ext\}/],
])('what the page says of the installers is so: %s', (_what, setting) => {
  expect(builder).toMatch(setting);
});

test('links within the page lead somewhere', () => {
  const headings = new Set(
    [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(' ', '-')),
  );
  for (const [, anchor = ''] of page.matchAll(/\]\(#([\w-]+)\)/g)) expect(headings).toContain(anchor);
});
