import { expect, test, vi } from 'vitest';
import { BadCall } from '../../../../electron/answerCall.ts';
import { calls } from '../../../../electron/api.ts';
import { channelOf } from '../../../../electron/desktop/channels.ts';
import { serveCalls } from '../../../../electron/desktop/ipc.ts';
import { plannerOver } from '../../../../electron/plannerOver.ts';
import { isCallName } from '../../../../electron/schemas.ts';

/** Electron's program is not needed to see whom the shell would answer. */
const electron = vi.hoisted(() => ({ ipcMain: { handle: vi.fn() }, protocol: {} }));
vi.mock('electron', () => electron);

const ours = 'app://isocentre/index.html';
const about = async () => ({ version: '1.2.3', shell: 'desktop' as const });
serveCalls({
  ...plannerOver(async () => {
    throw new Error('nothing but “about” is answered here');
  }),
  about,
});
const served = new Map(electron.ipcMain.handle.mock.calls.map(([channel, handler]) => [channel, handler]));

/** Calls as a frame of a page would; `inner` is a frame within the page. */
function call(name: 'about' | 'openPlan', input: unknown, url: string | null = ours, inner = false) {
  const mainFrame = { url: url ?? ours };
  const senderFrame = url === null ? null : inner ? { url } : mainFrame;
  return Promise.resolve().then(() => served.get(channelOf(name))({ sender: { mainFrame }, senderFrame }, input));
}

test('every call of the contract is served, and nothing else', () => {
  expect([...served.keys()].toSorted()).toEqual(Object.keys(calls).filter(isCallName).map(channelOf).toSorted());
});

test('our own page is answered', async () => {
  expect(await call('about', {})).toEqual({ version: '1.2.3', shell: 'desktop' });
});

test.each([
  ['another site', 'https://planner.example/', false],
  ['a page of another app', 'app://planner.example/index.html', false],
  ['a file', 'file:///tmp/page.html', false],
  ['an empty page', 'about:blank', false],
  ['a frame within our page', ours, true],
  ['a frame that is gone', null, false],
])('%s is refused', async (_who, url, inner) => {
  await expect(call('about', {}, url, inner)).rejects.toThrow('only its own pages');
});

test.each([[undefined], [null], ['about'], [[]], [{ extra: 1 }]])(
  'what does not fit the contract is refused: %j',
  async (input) => {
    await expect(call('about', input)).rejects.toThrow(BadCall);
  },
);
