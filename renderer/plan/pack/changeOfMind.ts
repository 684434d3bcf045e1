import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { comparisonOf } from '../../simulation/comparisonOf.ts';
import { lowerFirst } from '../../simulation/firstLetter.ts';
import type { Comparison, ExperimentResult } from '../../simulation/results.ts';
import type { Effect } from '../../simulation/risk/effect.ts';
import type { PackTrials } from '../../simulation/risk/trials.ts';
import { namesIn } from '../commands/recordNames.ts';
import { shortDate } from '../dates.ts';
import { list } from '../health/list.ts';
import { decimal } from '../numbers.ts';
import { directionOf } from '../results/feltMost.ts';
import { inputWords } from '../risk/inputWords.ts';
import { lateStarts, lossRows, toldFirst, weeksText } from '../risk/lossWords.ts';
import { type Bar, barsOf } from '../risk/sensitivityWords.ts';

type From = {
  plan: Plan;
  result: ExperimentResult;
  scenarios: readonly Scenario[];
  preferred: Scenario | undefined;
  trials: PackTrials | undefined;
};

/** What would change the answer: what is uncertain, what may be lost, queues that never settle, options too close to tell apart. */
export function changeOfMind(from: From): string[] {
  const { resilience, sensitivity } = from.trials ?? {};
  const untried = [
    ...(sensitivity ? [] : ['uncertain inputs at their ends']),
    ...(resilience ? [] : ['losing machines and centres']),
  ];
  return [
    ...inputsSentence(from),
    ...lossSentence(from),
    ...queuesSentence(from),
    ...closeSentence(from),
    ...(untried.length === 0 ? [] : [`Not tried for this pack: ${list(untried)}.`]),
  ];
}

/** The network's mean wait with an option, less the baseline's, where it can be told from noise. */
function waitOf({ comparisons }: ExperimentResult, id: string): Comparison | undefined {
  const row = comparisonOf(comparisons, id, 'network', 'waitDays');
  return row?.distinguishable ? row : undefined;
}

/** How far uncertain inputs move the mean wait, beside what the options do. */
function inputsSentence({ result, scenarios, trials }: From): string[] {
  const ends = barsOf(trials?.sensitivity?.tried ?? [])
    .flatMap((bar) => toldEnd(bar) ?? [])
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  const [farthest, ...others] = ends;
  if (!farthest) return [];
  const { name, format } = inputWords[farthest.input];
  const days = Math.abs(farthest.difference);
  const first =
    `With ${lowerFirst(name)} at ${format(farthest.value)}, the network’s mean wait would be ` +
    `${decimal(days, days < 1 ? 2 : 1)} days ${directionOf(farthest.difference)}`;
  if (scenarios.length === 0) return [`${first}.`];
  const most = Math.max(0, ...scenarios.map(({ id }) => Math.abs(waitOf(result, id)?.difference ?? 0)));
  if (days <= most) return [`${first}, less than the option that does most changes it; no uncertain input does more.`];
  const more = others.filter(({ difference }) => Math.abs(difference) > most);
  const also = more.length === 0 ? '' : `; so may ${list(more.map(({ input }) => lowerFirst(inputWords[input].name)))}`;
  return [`${first}, more than any option changes it${also}.`];
}

/** The end of an input's range that moves waits farthest, of those that can be told from noise. */
function toldEnd({ input, low, high }: Bar): (Effect & { input: Bar['input']; value: number }) | null {
  const ends = [low, high].flatMap((end) => (end?.distinguishable ? [{ input, ...end }] : []));
  return ends.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0] ?? null;
}

/** The loss that would hurt most. */
function lossSentence({ plan, trials }: From): string[] {
  const [worst] = trials?.resilience ? toldFirst(lossRows(plan, trials.resilience.tried)) : [];
  if (!worst?.effect.breaches?.distinguishable) return [];
  const { loss, name, effect } = worst;
  return [
    `Losing ${name} for ${weeksText(loss.weeks)} from ${shortDate(loss.from)} would mean ${lateStarts(effect.breaches)}.`,
  ];
}

/** Where queues still grow when the plan ends, so that figures depend on how long it is followed. */
function queuesSentence({ plan, result, scenarios }: From): string[] {
  const growing = result.warnings.filter(({ kind }) => kind !== 'warmUpTooShort');
  const shown = [
    { id: 'baseline', name: 'as planned' },
    ...scenarios.map(({ id, name }) => ({ id, name: `“${name}”` })),
  ];
  return [...Map.groupBy(growing, ({ centreId }) => centreId)].flatMap(([centreId, warnings]) => {
    const where = shown.filter(({ id }) => warnings.some(({ scenario }) => scenario === id));
    if (where.length === 0) return [];
    return [
      `The queue at ${namesIn(plan)('centre', centreId)} still grows when the plan ends, ${whenWords(where, shown.length)}: ` +
        'waits there would be longer still in a longer plan.',
    ];
  });
}

/** More options than these are counted. */
const mostNamed = 2;

/** In which of all options something is so: “as planned and with 3 of the 6 options”. */
function whenWords(where: readonly { id: string; name: string }[], all: number): string {
  if (where.length === all) return all === 1 ? 'as planned' : 'whatever is chosen';
  const planned = where.some(({ id }) => id === 'baseline');
  const options = where.filter(({ id }) => id !== 'baseline');
  const named =
    options.length > mostNamed ? `${options.length} of the ${all - 1} options` : list(options.map(({ name }) => name));
  return list([...(planned ? ['as planned'] : []), ...(options.length > 0 ? [`with ${named}`] : [])]);
}

/** Whether the option that the pack speaks for, else the one that shortens waits most, can be told from the next best. */
function closeSentence({ result, scenarios, preferred }: From): string[] {
  const shorter = scenarios
    .flatMap(({ id, name }) => {
      const row = waitOf(result, id);
      return row?.ci95 && row.difference < 0 ? [{ id, name, ci95: row.ci95, difference: row.difference }] : [];
    })
    .toSorted((a, b) => a.difference - b.difference);
  const own = shorter.find(({ id }) => id === preferred?.id) ?? (preferred ? undefined : shorter[0]);
  const next = shorter.find(({ id }) => id !== own?.id);
  if (!own || !next) return [];
  const overlap = own.ci95[0] <= next.ci95[1] && next.ci95[0] <= own.ci95[1];
  return overlap
    ? [
        `“${own.name}” and “${next.name}” are too close to say which shortens the network’s mean wait more: their intervals overlap.`,
      ]
    : [];
}
