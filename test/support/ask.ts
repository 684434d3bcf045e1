import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { LocalServer } from '../../electron/local/server.ts';

export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

type Question = { path?: string; method?: string; headers?: Record<string, string>; body?: string };

/**
 * One raw request to a local server: unlike fetch it sends the path and the Host header just as given. On a connection of
 * its own, since one that has lain idle may be closed just as it is used again.
 */
export function ask(server: Pick<LocalServer, 'origin'>, { path = '/', method = 'GET', headers = {}, body }: Question) {
  const { hostname, port } = new URL(server.origin);
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      text(response).then(
        (received) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: received }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The header that a browser let in by this server sends. */
export const letIn = ({ cookie }: Pick<LocalServer, 'cookie'>) => ({ cookie: `${cookie.name}=${cookie.value}` });
