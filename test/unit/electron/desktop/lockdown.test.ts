import { expect, test, vi } from 'vitest';
import { lockDownNetwork, lockDownPages, lockDownSession } from '../../../../electron/desktop/lockdown.ts';
import { webPreferences } from '../../../../electron/desktop/webPreferences.ts';

/** Electron's program is not needed to see what it would be told: these take down what the shell asks of it. */
const electron = vi.hoisted(() => ({ app: { on: vi.fn() } }));
vi.mock('electron', () => electron);

type Opened = { action: string; overrideBrowserWindowOptions?: { webPreferences?: unknown } };
type Handlers = Record<string, (event: { url?: string; preventDefault(): void }) => void>;

/** A page as Electron makes it, and what it is told to do. */
function page() {
  const handlers: Handlers = {};
  let open: (details: { url: string }) => Opened = () => ({ action: 'allow' });
  const contents = {
    setWindowOpenHandler: (handler: typeof open) => {
      open = handler;
    },
    on: (name: string, handler: Handlers[string]) => {
      handlers[name] = handler;
    },
  };
  lockDownPages();
  for (const [name, created] of electron.app.on.mock.calls) if (name === 'web-contents-created') created({}, contents);
  return {
    open: (url: string) => open({ url }),
    stopped(name: string, url?: string) {
      const preventDefault = vi.fn();
      handlers[name]?.({ ...(url !== undefined && { url }), preventDefault });
      return preventDefault.mock.calls.length > 0;
    },
  };
}

const elsewhere = [
  'https://planner.example/',
  'http://127.0.0.1:8080/',
  'file:///etc/passwd',
  'app://planner.example/index.html',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'not an address',
];

test.each(elsewhere)('no page goes to %s, is sent there or opens it', (url) => {
  const { open, stopped } = page();
  expect(stopped('will-frame-navigate', url)).toBe(true);
  expect(stopped('will-redirect', url)).toBe(true);
  expect(open(url)).toEqual({ action: 'deny' });
});

test('pages of ours go to one another; the only window they open is the presenter’s, held as closely', () => {
  const { open, stopped } = page();
  expect(stopped('will-frame-navigate', 'app://isocentre/index.html#/fleet')).toBe(false);
  expect(open('app://isocentre/index.html').action).toBe('deny');
  const presenter = open('app://isocentre/index.html#/presenter/0f0e0d0c-0b0a-4908-8706-050403020100');
  expect(presenter.action).toBe('allow');
  expect(presenter.overrideBrowserWindowOptions?.webPreferences).toBe(webPreferences);
});

test('no page embeds another as a webview', () => {
  expect(page().stopped('will-attach-webview')).toBe(true);
});

test('pages run in the sandbox, apart from the preload script, without Node', () => {
  expect(webPreferences).toMatchObject({
    ...{ sandbox: true, contextIsolation: true, webSecurity: true },
    ...{ nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webviewTag: false },
  });
  expect(Object.keys(webPreferences)).not.toEqual(
    expect.arrayContaining(['allowRunningInsecureContent', 'experimentalFeatures', 'enableBlinkFeatures']),
  );
});

/** A session as Electron makes it. */
function session() {
  const told = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
    ...{ on: vi.fn(), setSpellCheckerEnabled: vi.fn(), setProxy: vi.fn(async () => {}) },
  };
  lockDownSession(told);
  return told;
}

test.each(['media', 'geolocation', 'notifications', 'midi', 'clipboard-read', 'openExternal', 'fileSystem', 'hid'])(
  'the permission “%s” is refused',
  (permission) => {
    const { setPermissionRequestHandler, setPermissionCheckHandler, setDevicePermissionHandler } = session();
    const decide = vi.fn();
    setPermissionRequestHandler.mock.calls[0]?.[0]({}, permission, decide);
    expect(decide).toHaveBeenCalledExactlyOnceWith(false);
    expect(setPermissionCheckHandler.mock.calls[0]?.[0]({}, permission)).toBe(false);
    expect(setDevicePermissionHandler.mock.calls[0]?.[0]({})).toBe(false);
  },
);

test.each([
  ['https://planner.example/beacon', true],
  ['http://127.0.0.1:9000/', true],
  ['ws://planner.example/', true],
  ['file:///etc/passwd', true],
  ['not an address', true],
  ['app://isocentre/assets/main.js', false],
  ['blob:app://isocentre/0f1', false],
])('whether a request for %s is cancelled: %s', (url, cancel) => {
  const decide = vi.fn();
  session().webRequest.onBeforeRequest.mock.calls[0]?.[0]({ url }, decide);
  expect(decide).toHaveBeenCalledExactlyOnceWith({ cancel });
});

test('a page downloads nothing, and Chromium asks for nothing by itself', () => {
  const told = session();
  const preventDefault = vi.fn();
  for (const [event, refuse] of told.on.mock.calls) if (event === 'will-download') refuse({ preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
  expect(told.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
  expect(told.setProxy).toHaveBeenCalledWith({ mode: 'direct' });
  const appendSwitch = vi.fn();
  lockDownNetwork({ appendSwitch });
  expect(appendSwitch.mock.calls).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  expect(appendSwitch.mock.calls).toContainEqual(['disable-background-networking']);
});
