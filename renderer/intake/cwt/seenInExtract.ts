import { leastKept, type ObservedMonth } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Trust } from '../../../db/schema/trust.ts';
import type { Seen } from '../../plan/observed/observing.ts';
import type { Treated } from './monthsTreated.ts';

/** What of an extract is of the plan's trusts. */
export type SeenTrust = {
  trust: Trust;
  series: Seen | null;
  treated: number;
  /** Months of which a part is suppressed, so that neither their sum nor their share is known. */
  suppressed: string[];
};

export type SeenInExtract = {
  trusts: SeenTrust[];
  /** Trusts of the plan that treat somewhere and are not in the file. */
  missing: Trust[];
  /** Providers that are no trust of the plan, which are left. */
  others: string[];
};

/** The months of the plan's trusts, found by their ODS codes. */
export function seenInExtract(plan: Plan, treated: readonly Treated[]): SeenInExtract {
  const byOrg = Map.groupBy(treated, ({ org }) => org);
  const trusts = plan.trusts.flatMap((trust): SeenTrust[] => {
    const months = byOrg.get(codeOf(trust)) ?? [];
    return months.length === 0 ? [] : [seenTrust(trust, months)];
  });
  const known = new Set(plan.trusts.map(codeOf));
  const runs = new Set(plan.centres.map(({ trustId }) => trustId));
  return {
    trusts,
    missing: plan.trusts.filter(({ id }) => runs.has(id) && !trusts.some(({ trust }) => trust.id === id)),
    others: [...byOrg.keys()].filter((org) => !known.has(org)).toSorted(),
  };
}

const codeOf = ({ odsCode = '' }: Trust): string => odsCode.trim().toUpperCase();

function seenTrust(trust: Trust, months: readonly Treated[]): SeenTrust {
  const kept = months.flatMap(({ month, total, within }): ObservedMonth[] => {
    if (total === null) return [];
    if (total < leastKept) return [{ month, count: null }];
    return within === null ? [] : [{ month, count: total, value: rounded(within / total) }];
  });
  return {
    trust,
    series: kept.length === 0 ? null : { measure: 'startsWithin31Days', trustId: trust.id, months: kept },
    treated: kept.reduce((sum, { count }) => sum + (count ?? 0), 0),
    suppressed: months.filter(({ month }) => !kept.some((one) => one.month === month)).map(({ month }) => month),
  };
}

/** As exact as the two counts are; the share of up to a million is told apart from its neighbours. */
const rounded = (share: number): number => Math.round(share * 1e6) / 1e6;
