import { app, type Session } from 'electron';
import { isOurs } from './scheme.ts';

/** No page leaves the app, opens another window, embeds one, or gets a permission. Applies to every window there is. */
export function lockDownPages(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isOurs(event.url)) event.preventDefault();
    });
  });
}

const insideSchemes = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Refuses every permission, and every request that would leave the machine. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !insideSchemes.has(URL.parse(url)?.protocol ?? '') });
  });
}
