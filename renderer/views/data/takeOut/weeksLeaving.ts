import type { Plan } from '../../../../db/schema/plan.ts';
import { fileStem } from '../../../plan/fileName.ts';
import { shortHash } from '../../../saving/factWords.ts';
import type { ExperimentResult } from '../../../simulation/results.ts';
import { takeOut } from '../../../takeOut/takeOutClient.ts';
import { simulatedWeeks } from '../../../takeOut/weeks/weekColumns.ts';
import { type Leaving, mimes } from './leaving.ts';

/** What it is called in sentences. */
export const weeksName = 'The file of weekly results';

export type WeeksFormat = 'csv' | 'parquet';

/** The weekly results that are on screen, on their way out; the name says of which plan they are. */
export const weeksLeaving = (plan: Plan, result: ExperimentResult, as: WeeksFormat): Leaving => ({
  name: `${fileStem(plan.name)}-weeks-${shortHash(result.planHash)}.${as === 'csv' ? 'zip' : 'parquet'}`,
  mime: as === 'csv' ? mimes.zip : mimes.parquet,
  bytes: (facts) => takeOut({ ask: 'weeks', plan, run: simulatedWeeks(result), as, facts }),
});
