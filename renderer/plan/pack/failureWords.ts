import type { Plan } from '../../../db/schema/plan.ts';
import type { PackTrials } from '../../simulation/risk/trials.ts';
import { list } from '../health/list.ts';
import { lossRows, toldFirst, worstSentence } from '../risk/lossWords.ts';
import { centresToday } from './centresToday.ts';
import { triedOnWords } from './triedOn.ts';

/** How well the network could bear to lose a machine: which centres have one linac, and the loss that would hurt most. */
export function failureSentences(plan: Plan, trials: PackTrials | undefined): string[] {
  const centres = centresToday(plan).trusts.flatMap(({ centres: of }) => of);
  const single = centres.filter(({ linacs }) => linacs === 1).map(({ name }) => name);
  const where =
    single.length === 0
      ? 'Every centre that treats has more than one linac when the plan begins.'
      : centres.length === 1
        ? 'The centre has one linac when the plan begins: while it is out nobody is treated.'
        : `${single.length} of the ${centres.length} centres ${single.length === 1 ? 'has' : 'have'} one linac when the plan begins: ` +
          `${list(single)}. While it is out nobody is treated there.`;
  const tried = trials?.resilience;
  const [worst] = tried ? toldFirst(lossRows(plan, tried.tried)) : [];
  return [
    where,
    tried && worst
      ? `Of all losses tried, on ${triedOnWords(plan, tried.scenarioId)}: ${worstSentence(worst)}`
      : 'What losing each machine and each centre in turn would do was not tried for this pack.',
  ];
}
