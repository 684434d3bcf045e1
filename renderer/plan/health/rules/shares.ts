import { evenOverTheYear } from '../../../../db/schema/check/shares.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { changeFields, changeHeader } from '../../commands/changeFields.ts';
import { recordKey } from '../../commands/recordKey.ts';
import { recordTitle } from '../../commands/recordName.ts';
import { namesIn } from '../../commands/recordNames.ts';
import { apportioned, madeWhole } from '../../flows/rebalance.ts';
import { decimal, percent } from '../../numbers.ts';
import { evenedOut } from '../../seasons/seasons.ts';
import { finding, type HealthRule } from '../finding.ts';
import { rowOf } from '../place.ts';

/** What `checkPlan` lets shares miss 1 by, with the hair that binary fractions add. */
const tolerance = 0.001 + 1e-9;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The same proportions, making a whole. */
function scaled(parts: readonly number[]): number[] {
  const whole = apportioned(1, Object.keys(parts), (at) => parts[Number(at)] ?? 0);
  return [...whole.values()];
}

/** Flows that send more or less than all courses anywhere. */
export const flowShares: HealthRule = {
  id: 'flow-shares',
  reads: ['flows', 'zones', 'pathways', 'centres'],
  find: (plan) =>
    plan.flows.flatMap((flow) => {
      const total = sum(Object.values(flow.shares));
      if (Math.abs(total - 1) <= tolerance) return [];
      const title = recordTitle('flows', flow, namesIn(plan));
      const mend =
        total > 0 ? changeFields(plan, 'flows', recordKey('flows', flow), { shares: madeWhole(flow.shares) }) : null;
      const sentence = `The shares of ${title} make ${percent(total, 1)} and must make 100%.`;
      return [
        finding(`flow-shares/${recordKey('flows', flow)}`, 'wrong', sentence, rowOf('flows', flow, 'shares'), mend),
      ];
    }),
};

/** Fractionation mixes that treat more or less than all courses. */
export const fractionationShares: HealthRule = {
  id: 'fractionation-shares',
  reads: ['pathways'],
  find: (plan) =>
    plan.pathways.flatMap((pathway) => {
      const faulty = pathway.fractionation.filter(({ mix }) => Math.abs(mixTotal(mix) - 1) > tolerance);
      const [first] = faulty;
      if (first === undefined) return [];
      const fractionation = pathway.fractionation.map((period) => {
        if (!faulty.includes(period) || mixTotal(period.mix) === 0) return period;
        const parts = scaled(period.mix.map(({ share }) => share));
        return { ...period, mix: period.mix.map((one, at) => ({ ...one, share: parts[at] ?? one.share })) };
      });
      const sentence = `The fractionation of ${pathway.name} makes ${percent(mixTotal(first.mix), 1)} of courses and must make 100%.`;
      const mend = changeFields(plan, 'pathways', pathway.id, { fractionation });
      return [
        finding(
          `fractionation-shares/${pathway.id}`,
          'wrong',
          sentence,
          rowOf('pathways', pathway, 'fractionation'),
          mend,
        ),
      ];
    }),
};

const mixTotal = (mix: Plan['pathways'][number]['fractionation'][number]['mix']): number =>
  sum(mix.map(({ share }) => share));

/** Seasons that change the year's total instead of moving courses within it. */
export const seasons: HealthRule = {
  id: 'seasons',
  // Its way out changes the plan's single fields, all of which it therefore reads.
  reads: [
    ...(['seasonality', 'seasonalitySource', 'name', 'description', 'startDate', 'horizonWeeks'] as const),
    ...(['warmUpWeeks', 'decisions', 'mutualAid', 'capitalEnvelope', 'uncertainty'] as const),
  ],
  find(plan) {
    const { seasonality } = plan;
    if (seasonality === undefined) return [];
    const mean = sum(seasonality) / seasonality.length;
    if (evenOverTheYear(mean)) return [];
    const sentence = `The seasons have a mean of ${decimal(mean, 3)} and need a mean of 1, so that they move courses within the year and leave its total alone.`;
    const mend = mean > 0 ? changeHeader(plan, { seasonality: evenedOut(seasonality) }) : null;
    return [
      finding(
        'seasons',
        'wrong',
        sentence,
        { view: 'demand', row: { collection: 'header', key: '', field: 'seasonality' } },
        mend,
      ),
    ];
  },
};
