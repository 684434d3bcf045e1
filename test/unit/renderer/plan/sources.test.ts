import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../../db/schema/checkPlan.ts';
import { applyEdits, type Command, inverse } from '../../../../db/schema/edit.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Source } from '../../../../db/schema/source.ts';
import { figuresIn, illustrativeCount } from '../../../../renderer/plan/sources/figures.ts';
import { giveSource } from '../../../../renderer/plan/sources/giveSource.ts';
import { sourcesUsed } from '../../../../renderer/plan/sources/sourcesUsed.ts';
import { unsureGroups } from '../../../../renderer/plan/sources/unsureGroups.ts';
import { smallPlan } from '../../../support/smallPlan.ts';

const plan = illustrativePlan();
const audit: Source = { id: 'audit', title: 'Departmental audit 2026', status: 'local', date: '2026-06-30' };

function done(before: Plan, command: Command | null): Plan {
  const applied = applyEdits(before, command?.edits ?? []);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
  return applied.value;
}

describe('figures of a plan', () => {
  test('are each counted once, with the source of the field before that of the record', () => {
    const figures = figuresIn(plan);
    const [first] = plan.machines;
    const own = figures.find(({ record, field }) => record === first && field === 'designLifeYears');
    expect(own?.sourceId).toBe(first?.fieldSources?.designLifeYears);
    expect(figures.filter(({ collection, field }) => collection === 'travel' && field === 'minutes')).toHaveLength(
      plan.travel?.length ?? 0,
    );
  });

  test('without a source are no surer than illustrative ones', () => {
    const { illustrative, all } = illustrativeCount(smallPlan());
    expect(illustrative).toBe(all);
    expect(unsureGroups(smallPlan()).map(({ source }) => source)).toEqual([undefined]);
  });

  test('that are illustrative stand in groups that add up', () => {
    const groups = unsureGroups(plan);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(illustrativeCount(plan).illustrative);
    expect(groups.every(({ source }) => source?.status === 'illustrative')).toBe(true);
    expect(groups.map(({ count }) => count)).toEqual(groups.map(({ count }) => count).toSorted((a, b) => b - a));
  });
});

describe('giving figures a source', () => {
  test('takes them off the list, adds the source, leaves a sound plan, and can be undone exactly', () => {
    const [first] = unsureGroups(plan);
    const figures = first?.groups[0]?.figures ?? [];
    const command = giveSource(plan, figures, audit);
    const after = done(plan, command);
    expect(illustrativeCount(after).illustrative).toBe(illustrativeCount(plan).illustrative - figures.length);
    expect(sourcesUsed(after).get('audit')).toBe(figures.length);
    expect(checkPlan(after).ok).toBe(true);
    expect(applyEdits(after, inverse(command?.edits ?? []))).toEqual({ ok: true, value: plan });
  });

  test('can be done for some of a group, and for all there is until nothing is left', () => {
    const all = unsureGroups(plan).flatMap(({ groups }) => groups.flatMap(({ figures }) => figures));
    const [some] = all;
    const one = done(plan, giveSource(plan, some ? [some] : [], audit));
    expect(illustrativeCount(one).illustrative).toBe(all.length - 1);
    const after = done(plan, giveSource(plan, all, audit));
    expect(unsureGroups(after)).toEqual([]);
    expect(checkPlan(after).ok).toBe(true);
  });

  test('is nothing to do where they have it already', () => {
    const figures = figuresIn(plan).slice(0, 3);
    const after = done(plan, giveSource(plan, figures, audit));
    const same = figuresIn(after).slice(0, 3);
    expect(giveSource(after, same, audit)).toBeNull();
  });
});
