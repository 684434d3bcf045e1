import { readFile } from 'node:fs/promises';
import { type Protocol, protocol } from 'electron';
import { rendererFiles } from '../rendererFiles.ts';
import { securityHeaders } from '../securityHeaders.ts';

const scheme = 'app';
export const appOrigin = `${scheme}://isocentre`;

/** By protocol and host, since `URL` knows no origin for schemes that are not the web's own. */
export function isOurs(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && `${url.protocol}//${url.host}` === appOrigin;
}

/** Must run before the app is ready: only a standard, secure scheme can be isolated from other origins. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built interface, and only that. */
export function serveInterface(on: Pick<Protocol, 'handle'>, folder: string): void {
  const files = rendererFiles(folder);
  on.handle(scheme, async ({ url, method }) => {
    const { host, pathname } = new URL(url);
    const file = host === 'isocentre' && method === 'GET' ? files.get(pathname) : undefined;
    if (file === undefined) return new Response('There is no such page.', { status: 404, headers: securityHeaders });
    const body = new Uint8Array(await readFile(file.path));
    return new Response(body, { headers: { ...securityHeaders, 'content-type': file.type } });
  });
}
