import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import { applyEdits } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import type { Finding } from '../../../../../renderer/plan/health/finding.ts';
import { healthRules } from '../../../../../renderer/plan/health/healthRules.ts';
import { planHealth } from '../../../../../renderer/plan/health/planHealth.ts';
import { aCentre, aLinac, aPathway, aZone } from '../../../../support/smallPlan.ts';
import { sound, source } from './soundPlan.ts';

const two = [aCentre('centre', { plansPerDay: 10, ...source }), aCentre('other', { plansPerDay: 10, ...source })];
const special = aPathway('special', { capabilities: ['SABR'], ...source });
const machines = sound().machines;
const able = aLinac('able', 'other', { commissioned: '2026-01-05', capabilities: ['SABR'], ...source });
const able2 = { ...able, id: 'able-2', name: 'able-2' };
const both = (minutes: number) =>
  two.map(({ id: centreId }) => ({ zoneId: 'zone', centreId, mode: 'car' as const, minutes, ...source }));

type Case = { rule: string; broken: Plan; says: RegExp; severity: Finding['severity']; mends: boolean };

const cases: Case[] = [
  {
    rule: 'flow-shares',
    broken: sound({
      centres: two,
      machines: [...machines, able, able2],
      travel: both(20),
      flows: [{ zoneId: 'zone', pathwayId: '*', shares: { centre: 0.5, other: 0.3 }, ...source }],
    }),
    says: /make 80\.0% and must make 100%/,
    severity: 'wrong',
    mends: true,
  },
  {
    rule: 'fractionation-shares',
    broken: sound({
      pathways: [
        aPathway('pathway', {
          fractionation: [
            {
              from: null,
              mix: [
                { fractions: 5, share: 0.6 },
                { fractions: 15, share: 0.6 },
              ],
            },
          ],
          ...source,
        }),
      ],
    }),
    says: /pathway makes 120\.0% of courses/,
    severity: 'wrong',
    mends: true,
  },
  {
    rule: 'seasons',
    broken: sound({ seasonality: [1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1] }),
    says: /mean of 1\.100 and need a mean of 1/,
    severity: 'wrong',
    mends: true,
  },
  {
    rule: 'demand-without-flow',
    broken: sound({ flows: [] }),
    says: /1,000 courses a year from zone go nowhere: pathway has no flow/,
    severity: 'wrong',
    mends: true,
  },
  {
    rule: 'untreatable',
    broken: sound({ pathways: [{ ...special, id: 'pathway' }] }),
    says: /no machine of the network can do "SABR"/,
    severity: 'wrong',
    mends: false,
  },
  {
    rule: 'fleet',
    broken: sound({
      machines: machines.map((machine) => ({ ...machine, commissioned: '2020-01-06' })),
      horizonWeeks: 520,
    }),
    says: /design life/,
    severity: 'doubtful',
    mends: true,
  },
  {
    rule: 'flows-to-unable',
    broken: sound({
      centres: two,
      machines: [...machines, able, able2],
      pathways: [...sound().pathways, special],
      travel: both(20),
      demand: [
        { zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 1000, ...source },
        { zoneId: 'zone', pathwayId: 'special', coursesPerYear: 100, ...source },
      ],
      flows: [{ zoneId: 'zone', pathwayId: '*', shares: { centre: 0.5, other: 0.5 }, ...source }],
    }),
    says: /50 courses a year of special are sent to centre, which cannot treat them \(no machine with SABR\)/,
    severity: 'doubtful',
    mends: true,
  },
  {
    rule: 'centres-without-machines',
    broken: sound({ centres: two, travel: both(20) }),
    says: /other has no machine that treats/,
    severity: 'doubtful',
    mends: false,
  },
  {
    rule: 'machines-without-minutes',
    broken: sound({ machines: [...machines, aLinac('idle', 'centre', { minutesPerDay: 0, ...source })] }),
    says: /idle is rostered for no minutes/i,
    severity: 'doubtful',
    mends: false,
  },
  {
    rule: 'impossible-backlog',
    broken: sound({
      pathways: [...sound().pathways, aPathway('forgotten', source)],
      backlog: [{ centreId: 'centre', pathwayId: 'forgotten', courses: 3, ...source }],
    }),
    says: /3 courses of forgotten wait at centre .* no demand/,
    severity: 'doubtful',
    mends: true,
  },
  {
    rule: 'zones-without-demand',
    broken: sound({
      zones: [...sound().zones, aZone('quiet', { population: { '2028': 9 }, ...source })],
    }),
    says: /Nobody comes from quiet/,
    severity: 'doubtful',
    mends: false,
  },
  {
    rule: 'zones-without-population',
    broken: sound({ zones: [aZone('zone', source)] }),
    says: /zone has no population for 2028/,
    severity: 'doubtful',
    mends: false,
  },
  {
    rule: 'zones-without-travel',
    broken: sound({ centres: two, machines: [...machines, able, able2] }),
    says: /zone lacks travel minutes by car to some centres/,
    severity: 'doubtful',
    mends: false,
  },
  {
    rule: 'centres-without-planning',
    broken: sound({ centres: [aCentre('centre', source)] }),
    says: /centre has no planning capacity/,
    severity: 'note',
    mends: false,
  },
  {
    rule: 'pathways-without-demand',
    broken: sound({ pathways: [...sound().pathways, aPathway('forgotten', source)] }),
    says: /No area has demand for forgotten/,
    severity: 'note',
    mends: false,
  },
  {
    rule: 'benchmarks',
    broken: sound({
      benchmarks: [
        { id: 'courses', name: 'Courses', measure: 'courses', centreId: null, low: 10, high: 900, ...source },
      ],
    }),
    says: /first year has 1,000, above the published 10 to 900/,
    severity: 'doubtful',
    mends: false,
  },
  {
    rule: 'aid-and-reserve',
    broken: sound({
      mutualAid: { enabled: true, offerAfterDays: 28, maxExtraMinutes: 30, acceptance: 0.5, ...source },
    }),
    says: /nobody is ever offered a start elsewhere/,
    severity: 'doubtful',
    mends: false,
  },
  {
    rule: 'unused-sources',
    broken: sound({ sources: [...(sound().sources ?? []), { id: 'old', title: 'An old paper', status: 'published' }] }),
    says: /One source is listed, and no figure names it: “An old paper”/,
    severity: 'note',
    mends: true,
  },
  {
    rule: 'illustrative-figures',
    broken: sound({ sources: [{ id: 'local', title: 'A judgement', status: 'illustrative' }] }),
    says: /figures \(100%\) are illustrative/,
    severity: 'note',
    mends: false,
  },
  {
    rule: 'refused',
    broken: sound({ machines: [...machines, aLinac('lost', 'nowhere', source)] }),
    says: /no centre "nowhere"/,
    severity: 'wrong',
    mends: false,
  },
  {
    rule: 'scenario/late',
    broken: sound({
      scenarios: [
        {
          id: 'late',
          name: 'Late',
          changes: [{ type: 'moveProject', id: 'move', projectId: 'gone', start: '2028-05-01' }],
          ...source,
        },
      ],
    }),
    says: /It cannot be run: .*gone/,
    severity: 'wrong',
    mends: true,
  },
];

const found = (plan: Plan, ruleId: string): Finding[] =>
  healthRules(plan)
    .filter(({ id }) => id === ruleId)
    .flatMap((rule) => rule.find(plan));

describe('plan health', () => {
  test('has nothing to say of a plan that is well', () => {
    expect(planHealth(sound())).toEqual([]);
    expect(checkPlan(sound()).ok).toBe(true);
  });

  test.each(cases)('$rule is found where it is so, and nowhere else', ({ rule, broken, says, severity, mends }) => {
    const [first, ...others] = found(broken, rule);
    expect(first?.sentence).toMatch(says);
    expect(first?.severity).toBe(severity);
    expect(first?.mend !== undefined).toBe(mends);
    expect(others.every(({ id }) => id !== first?.id)).toBe(true);
    expect(found(sound(), rule)).toEqual([]);
  });

  test.each(cases.filter(({ mends }) => mends))(
    'the way out of $rule makes it go, and the plan sound',
    ({ rule, broken }) => {
      const [first] = found(broken, rule);
      const mended = applyEdits(broken, first?.mend?.edits ?? []);
      if (!mended.ok) throw new Error(JSON.stringify(mended.problems));
      expect(found(mended.value, rule).map(({ id }) => id)).not.toContain(first?.id);
      const checked = checkPlan(mended.value);
      expect(checked.ok ? [] : checked.problems).toEqual([]);
    },
  );

  test('has a case here for every rule', () => {
    const rules = healthRules(sound()).map(({ id }) => id);
    expect(
      cases
        .map(({ rule }) => rule)
        .filter((id) => !id.startsWith('scenario/'))
        .toSorted(),
    ).toEqual(rules.toSorted());
  });
});
