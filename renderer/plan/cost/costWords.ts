import type { Plan } from '../../../db/schema/plan.ts';
import type { Project } from '../../../db/schema/project.ts';
import { financialYearOf } from '../financialYear.ts';
import { overspend } from '../fleet/capital.ts';
import { list } from '../health/list.ts';
import { decimal, millions, percent } from '../numbers.ts';
import { price } from './costPerCourse.ts';
import type { OptionCost } from './optionCosts.ts';
import type { CostTerms } from './presentCost.ts';

/** More options than these are not told one by one in a sentence: the dearest and the cheapest are. */
const mostTold = 4;

const rateWords = ({ discountRate }: CostTerms): string => percent(discountRate, 1);

/** What doing as planned costs, and what each option costs beyond it, in a few sentences. */
export function costSentences(options: readonly OptionCost[], terms: CostTerms): string[] {
  const [baseline, ...others] = options;
  if (!baseline?.cost) return [];
  const { undiscounted, discounted, running } = baseline.cost;
  const what = running > 0 ? 'capital and running costs come to' : 'capital comes to';
  const base = `As planned, ${what} ${millions(undiscounted)}: a net present cost of ${millions(discounted)} at ${rateWords(terms)} a year.`;
  const before = discounted;
  const known = others.flatMap((option) => (option.cost ? [{ option, more: option.cost.discounted - before }] : []));
  const unlike = known.filter(({ more }) => Math.abs(more) >= 0.5).toSorted((a, b) => b.more - a.more);
  if (known.length === 0) return [base];
  if (unlike.length === 0) {
    return [
      base,
      known.length === 1
        ? 'The option beside it costs the same, as far as the plan gives costs.'
        : 'The other options all cost the same, as far as the plan gives costs.',
    ];
  }
  const told = unlike.length <= mostTold ? unlike : unlike.filter((_, at) => at === 0 || at === unlike.length - 1);
  const each = told.map(
    ({ option, more }) => `“${option.name}” costs ${price(Math.abs(more))} ${more > 0 ? 'more' : 'less'}`,
  );
  const rest = known.length - told.length;
  const remainder =
    rest === 0
      ? ''
      : unlike.length > told.length
        ? '; the others lie between'
        : rest === 1
          ? '; the other option costs the same, as far as the plan gives costs'
          : '; the other options cost the same, as far as the plan gives costs';
  return [base, `Against that, ${list(each)} in present cost${remainder}.`];
}

/** More options than these are not told year by year when they are over the envelope: pictures and table show where. */
const mostOver = 2;

/** Where options spend more than may be spent; `options` are those that spend unlike each other, the baseline first. */
export function envelopeSentences(options: readonly OptionCost[]): string[] {
  const over = options.filter(({ capital }) => capital.some((year) => overspend(year) > 0));
  if (over.length === 0) return ['No option goes over the capital envelope in any year.'];
  const told = over.length <= mostOver ? over : over.filter(({ scenario }) => scenario === null);
  const sentences = told.map(({ scenario, name, capital }) => {
    const years = capital.flatMap((year) =>
      overspend(year) > 0 ? [`${millions(overspend(year))} in ${year.year}`] : [],
    );
    return `${scenario === null ? 'The plan as it stands' : `“${name}”`} is over the capital envelope by ${list(years)}.`;
  });
  const rest = over.length - told.length;
  if (rest === 0) return sentences;
  return [...sentences, `${decimal(rest)} options that spend otherwise are over it too, as shown below.`];
}

/** What an option builds or buys without its being in the sums; each such option in a sentence. */
export const uncostedSentences = (options: readonly OptionCost[]): string[] =>
  options.flatMap(({ name, uncosted }) =>
    uncosted === null ? [] : [`“${name}” ${uncosted}, and no project pays for that: it costs more than is shown here.`],
  );

/** What the sums leave out or take for granted, so that nobody takes them for more than they are. */
export function notCounted(
  plan: Plan,
  options: readonly OptionCost[],
  terms: CostTerms,
  projects: readonly Project[],
): string[] {
  const first = financialYearOf(plan.startDate);
  const sunk = options[0]?.cost?.sunk ?? 0;
  const bare = projects.filter(({ kind, capitalCost }) => capitalCost === undefined && kind !== 'retire').length;
  const { runningCostPerMachine: running } = terms;
  return [
    running === null
      ? 'Running costs: none are given. An option that only changes hours, staff or where people are sent shows no cost here, and it will have one.'
      : `Running costs are ${price(running)} a year for each linac in service until the plan ends; what longer hours, more staff or transport cost beyond that is not counted.`,
    sunk > 0
      ? `Capital of the years before ${first}, ${millions(sunk)}, is spent whatever is decided, and is left out.`
      : `Capital of years before ${first} would be left out, as spent whatever is decided; there is none.`,
    'Capital that falls after the plan’s end counts, so that putting a project off does not make it free.',
    ...(bare === 0
      ? []
      : [
          `${decimal(bare)} of ${decimal(projects.length)} projects have no capital cost in the plan, and count as nothing.`,
        ]),
    'Costs are as the plan gives them, in the prices of its start, without inflation. No allowance is made for optimism bias: the Green Book asks for one until costs are firm.',
    'Income, what patients spend on travel, their time, and health gained are not put into pounds. What a machine is still worth when the plan ends is not credited.',
  ];
}
