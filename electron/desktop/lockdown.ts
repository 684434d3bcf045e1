import { app, type Session } from 'electron';
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

/** What of a session is held. */
type Held = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
> & { webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> };

const insideSchemes = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Refuses every permission but that to fill the screen, and every request that would leave the machine. */
export function lockDownSession(session: Held): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === 'fullscreen'));
  session.setPermissionCheckHandler((_contents, permission) => permission === 'fullscreen');
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !insideSchemes.has(URL.parse(url)?.protocol ?? '') });
  });
}
