import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openKeptResults } from '../../../db/kept/keptResults.ts';
import { refuse } from '../../../db/schema/problem.ts';
import { openStore, type Store } from '../../../db/store/store.ts';
import { calls } from '../../../electron/api.ts';
import { type LocalServer, startServer } from '../../../electron/local/server.ts';
import { planner } from '../../../electron/planner.ts';
import { ask, letIn } from '../../support/ask.ts';
import { callServer } from '../../support/callServer.ts';
import { noBackups } from '../../support/noBackups.ts';
import { smallPlan } from '../../support/smallPlan.ts';

/** The shell's answers to a page that has been taken over and calls with whatever it likes. */
let folder: string;
let store: Store;
let server: LocalServer;
let planId: string;
const kept = () => openKeptResults(join(folder, 'results.db'), { version: '1.2.3', say: () => {} });
let results: ReturnType<typeof kept>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-hostile-'));
  const opened = openStore(join(folder, 'isocentre.db'));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  store = opened.value;
  results = kept();
  const draw = async () => refuse({ path: '', message: 'no paper' });
  server = await startServer(
    planner(store, { shell: 'local', version: '1.2.3', kept: results, backups: noBackups, draw }),
    new Map(),
  );
  const imported = await callServer(server, 'importPlan', { text: JSON.stringify(smallPlan()) });
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems));
  planId = imported.value.planId;
});

afterAll(async () => {
  await server.close();
  store.close();
  results.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Words that have broken into other programs. */
const hostileText = fc.constantFrom(
  ...["'; DROP TABLE plans; --", '" OR ""="', '../../../etc/passwd', '..\\..\\windows\\win.ini', '\u0000', '%00'],
  ...['<script>alert(1)</script>', '{{7*7}}', '$(reboot)', '__proto__', 'constructor', '\ud800', '‮', 'NaN', '-0'],
  ...['9'.repeat(400), 'a'.repeat(4000), '[]', '{}', 'null', 'file:///etc/passwd', 'C:\\CON'],
);

const hostileNumber = fc.constantFrom(-1, 0, 1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, Number.MAX_SAFE_INTEGER);

const anything = fc.oneof(hostileText, hostileNumber, fc.jsonValue({ maxDepth: 3 }), fc.constant({ $bytes: '!!' }));

const names = Object.keys(calls);
const keys = [
  'planId',
  'revision',
  'to',
  'text',
  'after',
  'revisions',
  'why',
  'family',
  'parts',
  'bytes',
  'job',
  'made',
  'of',
  'at',
];

/** What each call would be given, sound or not, so that some of it comes past the first check. */
const input = fc.dictionary(
  fc.constantFrom(...keys, 'command', 'document', '__proto__', 'toString'),
  fc.oneof(anything, fc.array(anything, { maxLength: 3 })),
  { maxKeys: 4 },
);

const post = (path: string, body: string) =>
  ask(server, { path, method: 'POST', body, headers: { origin: server.origin, ...letIn(server) } });

const unharmed = async () => {
  const opened = await callServer(server, 'openPlan', { planId });
  expect(opened.ok && opened.value.plan).toEqual(smallPlan());
};

test('whatever a call is given, it is answered or refused, and the plan is as it was', {
  timeout: 300_000,
}, async () => {
  const anyInput = fc.oneof(input, anything, fc.record({ planId: fc.constant('PLAN'), revision: hostileNumber }));
  const property = fc.asyncProperty(fc.constantFrom(...names), anyInput, async (name, given) => {
    const body = JSON.stringify(given).replaceAll('"PLAN"', JSON.stringify(planId));
    const { status, body: said } = await post(`/call/${name}`, body);
    expect([200, 400, 404], `${name} ${body.slice(0, 200)}: ${said.slice(0, 300)}`).toContain(status);
  });
  await fc.assert(property, { numRuns: 2000 });
  await unharmed();
});

test('whatever is asked for, only what is there is answered, and nothing of the machine', async () => {
  const path = fc.oneof(
    hostileText.map((text) => `/${encodeURIComponent(text.toWellFormed())}`),
    fc.webPath(),
    fc.constantFrom('/../../etc/passwd', '//', '/call/../call/nothing', '/assets/%2e%2e/%2e%2e/etc/passwd', '/?token='),
  );
  const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE');
  const property = fc.asyncProperty(path, method, async (where, how) => {
    const headers = { origin: server.origin, ...letIn(server) };
    const answer = await ask(server, { path: where, method: how, body: how === 'POST' ? '{}' : '', headers });
    expect([400, 403, 404, 405], `${how} ${where}`).toContain(answer.status);
    expect(answer.body).not.toContain('root:');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });
  await fc.assert(property, { numRuns: 1000 });
  await unharmed();
});

test('one call inside another’s bytes, or a body that never was JSON, is refused', async () => {
  for (const body of ['', '{', 'null', '[', '{"$bytes":"%%%"}', '{"planId":{"$bytes":"AAAA"}}', '\u0000', '{}{}']) {
    expect((await post('/call/openPlan', body)).status, body).toBe(400);
  }
});
