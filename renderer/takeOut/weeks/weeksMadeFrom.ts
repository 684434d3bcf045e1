import type { Plan } from '../../../db/schema/plan.ts';
import type { MadeBy } from '../askTakeOut.ts';
import { type MadeFrom, madeFrom } from '../madeFrom.ts';
import type { Simulated } from './weekColumns.ts';

/** What weekly results were made from. */
export const weeksMadeFrom = (
  { planHash, seed, replications, engine }: Simulated,
  plan: Plan,
  facts: MadeBy,
): MadeFrom =>
  madeFrom({
    plan: { name: plan.name, hash: planHash },
    asked: [
      ['seed', seed],
      ['replications', replications],
    ],
    ...{ engineVersion: engine.version, facts },
  });
