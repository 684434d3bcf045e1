import type { IncomingMessage } from 'node:http';

/**
 * Why a request must not be answered, or null. The Host check stops another site's name from being pointed at this
 * machine (DNS rebinding); the Origin check stops another site's page from calling on the user's behalf.
 */
export function refusal(request: Pick<IncomingMessage, 'method' | 'headers'>, port: number): string | null {
  const host = `127.0.0.1:${port}`;
  if (request.headers.host !== host) return 'Isocentre answers only under its own address on this computer.';
  const { origin } = request.headers;
  const writes = request.method !== 'GET' && request.method !== 'HEAD';
  if (origin === undefined ? writes : origin !== `http://${host}`)
    return 'Isocentre answers only its own pages, not those of other sites.';
  return null;
}
