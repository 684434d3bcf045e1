import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerCall, BadCall } from '../answerCall.ts';
import type { Planner } from '../api.ts';
import type { RendererFile } from '../rendererFiles.ts';
import { isCallName } from '../schemas.ts';
import { securityHeaders } from '../securityHeaders.ts';
import { refusal } from './guard.ts';
import { createSession, type Session } from './session.ts';
import { decode, encode } from './wire.ts';

/** The calls that cross to the server. Saving a file never does: it is the browser's own affair. */
export type ServedPlanner = Partial<Omit<Planner, 'saveFile'>>;

export type LocalServer = {
  origin: string;
  cookie: Session['cookie'];
  /** An address that lets one browser in. */
  address(): string;
  close(): Promise<void>;
};

/** Several times the largest plan anyone has; what is longer is thrown away as it comes. */
const longestBody = 64 * 1024 * 1024;

const notYours =
  'This planner belongs to whoever started it on this computer. Start it again with "npm start" and use the address it prints.';

/**
 * Serves the built interface and the contract on 127.0.0.1 alone, on a port the system chooses. Calls that are added to
 * those given are answered from then on; `firstPage` is what the bare address shows.
 */
export async function startServer(
  planner: ServedPlanner,
  files: ReadonlyMap<string, RendererFile>,
  firstPage = () => '/local.html',
): Promise<LocalServer> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The local server has no port.');
  const { port } = bound;
  const session = createSession(port);
  const origin = `http://127.0.0.1:${port}`;

  server.on('request', (request, response) => {
    respond(request, response).catch((error: unknown) => {
      const bad = error instanceof BadCall || error instanceof SyntaxError;
      say(response, bad ? 400 : 500, error instanceof Error ? error.message : String(error));
    });
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = refusal(request, port);
    if (refused !== null) return say(response, 403, refused);
    const asked = URL.parse(request.url ?? '/', origin);
    if (asked === null) return say(response, 400, 'This is not an address.');
    const { pathname, searchParams } = asked;
    const token = searchParams.get('token');
    const { name, value } = session.cookie;
    if (request.method === 'GET' && token !== null && session.redeem(token)) {
      const cookie = `${name}=${value}; HttpOnly; SameSite=Strict; Path=/`;
      response.writeHead(303, { ...securityHeaders, location: '/', 'set-cookie': cookie }).end();
      return;
    }
    if (!session.admits(request.headers.cookie)) return say(response, 403, notYours);
    if (request.method === 'GET') return sendFile(response, pathname === '/' ? firstPage() : pathname);
    if (request.method !== 'POST') return say(response, 405, 'Only GET and POST are answered here.');
    await call(request, response, pathname);
  }

  function sendFile(response: ServerResponse, pathname: string): void {
    const file = files.get(pathname);
    if (file === undefined) {
      say(response, 404, 'There is no such page.');
      return;
    }
    response.writeHead(200, { ...securityHeaders, 'content-type': file.type });
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  async function call(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const name = /^\/call\/(\w+)$/.exec(pathname)?.[1];
    if (name === undefined || !isCallName(name) || name === 'saveFile')
      return say(response, 404, 'There is no such call.');
    const body = await bodyOf(request);
    if (body === null) return say(response, 413, 'This is too large: at most 64 MB can be taken.');
    const answer = await answerWith(name, body);
    if (answer === undefined) return say(response, 404, 'There is no such call.');
    response.writeHead(200, { ...securityHeaders, 'content-type': 'application/json; charset=utf-8' });
    response.end(encode(answer));
  }

  async function answerWith<N extends keyof ServedPlanner>(name: N, body: string): Promise<unknown> {
    const handler = planner[name];
    return handler && answerCall(name, handler, decode(body));
  }

  return {
    origin,
    cookie: session.cookie,
    address: () => `${origin}/?token=${session.issueToken()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a request carries; null when that is more than is taken. Read to its end all the same, so that the answer is heard. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length <= longestBody) parts.push(bytes);
    else parts.length = 0;
  }
  return length > longestBody ? null : Buffer.concat(parts).toString('utf8');
}

function say(response: ServerResponse, status: number, sentence: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}
