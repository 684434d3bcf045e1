import { app, type CommandLine, type Session } from 'electron';
import { isPresenterPage } from './presenterAddress.ts';
import { isOurs } from './scheme.ts';
import { webPreferences } from './webPreferences.ts';

/**
 * No page leaves the app, embeds another, or opens a window but the presenter's, which is held as closely as the first.
 * Applies to every window there is.
 */
export function lockDownPages(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(({ url }) =>
      isOurs(url) && isPresenterPage(url)
        ? { action: 'allow', overrideBrowserWindowOptions: { title: 'Presenter – Isocentre', webPreferences } }
        : { action: 'deny' },
    );
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
  });
}

/** To be called before the app is ready: no name of another computer is looked up, and Chromium does nothing by itself. */
export function lockDownNetwork(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const none of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability'])
    commandLine.appendSwitch(none);
  commandLine.appendSwitch('no-pings');
}

/** What of a session is held. */
type Held = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
  | 'setProxy'
> & {
  webRequest: Pick<Session['webRequest'], 'onBeforeRequest'>;
  on(event: 'will-download', refuse: (event: { preventDefault(): void }) => void): unknown;
};

const insideSchemes = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/**
 * Refuses every permission but that to fill the screen, every download, as files are saved through the dialog alone, and
 * every request that would leave the machine.
 */
export function lockDownSession(session: Held): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === 'fullscreen'));
  session.setPermissionCheckHandler((_contents, permission) => permission === 'fullscreen');
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !insideSchemes.has(URL.parse(url)?.protocol ?? '') });
  });
  session.on('will-download', (event) => event.preventDefault());
  // What Chromium asks for by itself is no page's request: the words of its spelling checker, and which proxy to take.
  session.setSpellCheckerEnabled(false);
  session.setProxy({ mode: 'direct' }).catch(() => {});
}
