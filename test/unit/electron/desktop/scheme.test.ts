import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { registerScheme, serveInterface } from '../../../../electron/desktop/scheme.ts';

/** Electron's program is not needed to see what the shell would serve under its own scheme. */
const electron = vi.hoisted(() => ({ protocol: { registerSchemesAsPrivileged: vi.fn() } }));
vi.mock('electron', () => electron);

const folder = mkdtempSync(join(tmpdir(), 'isocentre-scheme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'site', 'assets'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'not for anybody');
writeFileSync(join(folder, 'site', 'index.html'), '<title>planner</title>');

type Answer = (request: Request) => Response | Promise<Response>;
let answer: Answer = () => Response.error();
serveInterface(
  {
    handle: (_scheme, handler) => {
      answer = handler;
    },
  },
  join(folder, 'site'),
);
const get = async (url: string, method = 'GET') => answer(new Request(url, { method }));

test('the scheme is a standard, secure one, and does not pass over the content security policy', () => {
  registerScheme();
  const [[{ scheme, privileges }]] = electron.protocol.registerSchemesAsPrivileged.mock.calls[0] ?? [[{}]];
  expect(scheme).toBe('app');
  expect(privileges).toMatchObject({ standard: true, secure: true });
  expect(privileges.bypassCSP).toBeUndefined();
});

test('a page of ours comes with the headers that hold it', async () => {
  const got = await get('app://isocentre/index.html');
  expect(got.status).toBe(200);
  expect(got.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(got.headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

test.each([
  'app://isocentre/../secret.txt',
  'app://isocentre/assets/../../secret.txt',
  'app://isocentre/%2e%2e/secret.txt',
  'app://isocentre/..%2fsecret.txt',
  'app://isocentre/assets/..%5c..%5csecret.txt',
  'app://isocentre//etc/passwd',
  'app://isocentre/',
  'app://planner.example/index.html',
])('what is not a page of ours is not found: %s', async (url) => {
  const got = await get(url);
  expect(got.status).toBe(404);
  expect(await got.text()).not.toContain('not for anybody');
});

test('nothing can be written to it', async () => {
  expect((await get('app://isocentre/index.html', 'POST')).status).toBe(404);
});
