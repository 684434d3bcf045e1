import type { CallName, Output, Planner } from './api.ts';
import { schemas } from './schemas.ts';

/** A call whose input does not fit the contract: a fault of the caller's code, never of the person using it. */
export class BadCall extends Error {
  override name = 'BadCall';
}

/** Serves one call: what comes in and what goes out are both held to the contract. */
export async function answerCall<N extends CallName>(name: N, handler: Planner[N], raw: unknown): Promise<Output<N>> {
  const { input, output } = schemas[name];
  const parsed = input.safeParse(raw);
  if (!parsed.success) throw new BadCall(`${name} was called with something it does not take: ${parsed.error.message}`);
  return output.parse(await handler(parsed.data));
}
