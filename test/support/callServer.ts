import type { CallName, Input, Output } from '../../electron/api.ts';
import type { LocalServer } from '../../electron/local/server.ts';
import { decode, encode } from '../../electron/local/wire.ts';
import { schemas } from '../../electron/schemas.ts';
import { ask, letIn } from './ask.ts';

/** One call of the contract over loopback, as the interface's own page makes it. */
export async function callServer<N extends CallName>(
  server: Pick<LocalServer, 'origin' | 'cookie'>,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const headers = { origin: server.origin, ...letIn(server) };
  const { status, body } = await ask(server, { path: `/call/${name}`, method: 'POST', body: encode(input), headers });
  if (status !== 200) throw new Error(`${name} answered ${status}: ${body}`);
  return schemas[name].output.parse(decode(body));
}
