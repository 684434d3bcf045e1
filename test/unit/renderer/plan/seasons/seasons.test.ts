import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { checkPlan } from '../../../../../db/schema/checkPlan.ts';
import { applyEdits } from '../../../../../db/schema/edit.ts';
import {
  entered,
  evenedOut,
  evenMonths,
  seasonsCommand,
  seasonsProblem,
} from '../../../../../renderer/plan/seasons/seasons.ts';
import { figuresIn } from '../../../../../renderer/plan/sources/figures.ts';
import { giveSource } from '../../../../../renderer/plan/sources/giveSource.ts';

const source = { id: 'ours', title: 'Our referrals', status: 'local' as const };

describe('seasons', () => {
  test('are entered month by month, or pasted from a month on in figures or percent', () => {
    expect(entered(evenMonths, 10, '1.1')).toEqual([...Array(10).fill(1), 1.1, 1]);
    expect(entered(evenMonths, 10, '0.9\t110%\t3')).toEqual([...Array(10).fill(1), 0.9, 1.1]);
    expect(entered(evenMonths, 0, 'none')[0]).toBeNaN();
  });

  test('say in a sentence why they cannot be, and are put right by scaling', () => {
    expect(seasonsProblem(evenMonths)).toBeNull();
    expect(seasonsProblem(evenMonths.with(1, Number.NaN))).toMatch(/^February needs a number from 0 to 5/);
    expect(seasonsProblem(evenMonths.with(0, 2))).toMatch(/mean of 1\.083 and need a mean of 1/);
    const anyFactors = fc.array(fc.double({ min: 0.05, max: 5, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(anyFactors, (factors) => {
        const even = evenedOut(factors);
        // Scaling up may take a month beyond what a plan lets it be, which is then said of that month.
        expect(seasonsProblem(even)).toSatisfy((problem) => problem === null || /needs a number/.test(problem));
      }),
    );
  });

  test('are stored with their source in one step that can be taken back, and are a figure like others', () => {
    const plan = illustrativePlan();
    const command = seasonsCommand(plan, evenMonths, source);
    const applied = applyEdits(plan, command?.edits ?? []);
    if (!applied.ok) throw new Error('it does not apply');
    expect(checkPlan(applied.value).ok).toBe(true);
    expect(applied.value).toMatchObject({ seasonality: evenMonths, seasonalitySource: 'ours' });
    expect(seasonsCommand(applied.value, evenMonths, source)).toBeNull();

    const figures = figuresIn(plan).filter(({ collection }) => collection === 'seasonality');
    expect(figures.map(({ sourceId }) => sourceId)).toEqual(['demand-judgement']);
    const given = applyEdits(plan, giveSource(plan, figures, source)?.edits ?? []);
    expect(given.ok && given.value.seasonalitySource).toBe('ours');
  });

  test('cannot come from a source that the plan does not have', () => {
    const checked = checkPlan({ ...illustrativePlan(), seasonalitySource: 'nowhere' });
    expect(checked.ok ? [] : checked.problems.map(({ path }) => path)).toEqual(['seasonalitySource']);
  });
});
