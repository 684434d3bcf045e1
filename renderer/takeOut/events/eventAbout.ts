import { contentHashByParts } from '../../../db/schema/hash.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { namesIn } from '../../plan/commands/recordNames.ts';
import { csvText } from '../../saving/table/csv.ts';
import { engineVersion } from '../../simulation/version.ts';
import type { MadeBy } from '../askTakeOut.ts';
import { madeFrom, madeFromCsv } from '../madeFrom.ts';
import { eventDictionary } from './eventColumns.ts';
import type { EventsAsked } from './eventLog.ts';

/** What the columns of an event log hold, as CSV. */
export const eventDictionaryCsv = (): string =>
  csvText([['column', 'what it holds'], ...eventDictionary.map(([name, about]) => [name, `${about}.`])]);

/** What an event log was made from, as CSV. */
export const eventAboutCsv = (
  plan: Plan,
  { scenarioId, seed, replication, from, until }: EventsAsked,
  facts: MadeBy,
): string =>
  madeFromCsv([
    ['nature', 'Simulated courses of treatment. No person, record or appointment is behind any of them.'],
    ...madeFrom({
      plan: { name: plan.name, hash: contentHashByParts(plan) },
      asked: [
        ['scenario_id', scenarioId],
        ['scenario', scenarioId === 'baseline' ? 'Baseline' : namesIn(plan)('scenario', scenarioId)],
        ['seed', seed],
        ['replication', replication + 1],
        ['decided_from', from ?? null],
        ['decided_before', until ?? null],
      ],
      ...{ engineVersion, facts },
    }),
  ]);
