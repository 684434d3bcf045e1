import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refuse } from '../../../db/schema/problem.ts';
import { type LocalServer, startServer } from '../../../electron/local/server.ts';
import { decode, encode } from '../../../electron/local/wire.ts';
import { printing } from '../../../electron/printing.ts';
import { rendererFiles } from '../../../electron/rendererFiles.ts';
import { ask, letIn } from '../../support/ask.ts';

let folder: string;
let server: LocalServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-server-'));
  mkdirSync(join(folder, 'site', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not for anybody');
  writeFileSync(join(folder, 'site', 'local.html'), '<title>planner</title>');
  writeFileSync(join(folder, 'site', 'assets', 'main.js'), 'export {};');
  server = await startServer(
    {
      about: async () => ({ version: '1.2.3', shell: 'local' }),
      ...printing(async (job) => refuse({ path: job, message: 'out of paper' })),
    },
    rendererFiles(join(folder, 'site')),
  );
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(server, {
    path,
    method: 'POST',
    body: encode(body),
    headers: { origin: server.origin, ...letIn(server), ...headers },
  });

describe('who is let in', () => {
  test('listens on this machine alone', () => {
    expect(new URL(server.origin).hostname).toBe('127.0.0.1');
  });

  test('a token lets one browser in, once, and leaves no trace in the address', async () => {
    const { pathname, search } = new URL(server.address());
    const first = await ask(server, { path: pathname + search });
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    const [cookie = ''] = [first.headers['set-cookie']].flat();
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    const [pair = ''] = cookie.split(';');
    const page = await ask(server, { headers: { cookie: pair } });
    expect(page).toMatchObject({ status: 200, body: '<title>planner</title>' });
    expect((await ask(server, { path: pathname + search })).status).toBe(403);
  });

  test.each([
    ['nothing', {}],
    ['a made-up token', { path: '/?token=AAAA' }],
    ['a made-up cookie', { headers: { cookie: 'isocentre=AAAA' } }],
  ])('with %s, says in words what to do', async (_what, question) => {
    const { status, body } = await ask(server, question);
    expect(status).toBe(403);
    expect(body).toContain('npm start');
  });

  test.each(['planner.example', 'localhost.planner.example:80', '127.0.0.1', 'localhost'])(
    'refuses the host name %s, so that no other site can point its own name here',
    async (host) => {
      expect((await ask(server, { headers: { ...letIn(server), host } })).status).toBe(403);
    },
  );

  test.each(['https://planner.example', 'http://127.0.0.1', 'null'])(
    'refuses calls from pages of %s',
    async (origin) => {
      expect((await post('/call/about', {}, { origin })).status).toBe(403);
    },
  );

  test('refuses calls that do not say where they come from', async () => {
    const { status } = await ask(server, { path: '/call/about', method: 'POST', body: '{}', headers: letIn(server) });
    expect(status).toBe(403);
  });
});

describe('files', () => {
  test('come with their type and the headers that isolate the page', async () => {
    const { status, headers } = await ask(server, { path: '/assets/main.js', headers: letIn(server) });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    // Compiled code of our own may run; scripts made from text or written into a page may not.
    expect(headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(String(headers['content-security-policy']).replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
  });

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//etc/passwd',
    '/missing.js',
  ])('outside the folder are not found: %s', async (path) => {
    const { status, body } = await ask(server, { path, headers: letIn(server) });
    expect(status).toBe(404);
    expect(body).not.toContain('not for anybody');
  });
});

describe('calls', () => {
  test('are answered as the contract says', async () => {
    const { status, body } = await post('/call/about', {});
    expect(status).toBe(200);
    expect(decode(body)).toEqual({ version: '1.2.3', shell: 'local' });
  });

  test('carry a refusal as a value', async () => {
    const { status, body } = await post('/call/packDocument', { job: 'unknown' });
    expect(status).toBe(200);
    expect(decode(body)).toMatchObject({ ok: false });
  });

  test.each([
    ['about', { extra: 1 }],
    ['packDocument', {}],
    ['packDocument', { job: 7 }],
  ])('that do not fit the contract are refused: %s with %j', async (name, input) => {
    expect((await post(`/call/${name}`, input)).status).toBe(400);
  });

  test('that are not JSON are refused', async () => {
    const headers = { origin: server.origin, ...letIn(server) };
    expect((await ask(server, { path: '/call/about', method: 'POST', body: '{', headers })).status).toBe(400);
  });

  test('that are larger than any plan are refused with a sentence, and the next is answered', async () => {
    const headers = { origin: server.origin, ...letIn(server) };
    const body = ' '.repeat(65 * 1024 * 1024);
    const answer = await ask(server, { path: '/call/about', method: 'POST', body, headers });
    expect(answer).toMatchObject({ status: 413, body: 'This is too large: at most 64 MB can be taken.\n' });
    expect((await post('/call/about', {})).status).toBe(200);
  });

  test.each(['/call/saveFile', '/call/toString', '/call/', '/call/listPlans', '/'])(
    'there is none at %s',
    async (path) => {
      expect((await post(path, {})).status).toBe(404);
    },
  );
});
