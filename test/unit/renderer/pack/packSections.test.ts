import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, inverse } from '../../../../db/schema/edit.ts';
import { PackSectionId } from '../../../../db/schema/pack.ts';
import { packScenarios } from '../../../../db/schema/packScenarios.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { moveSection, showSection, writeWords } from '../../../../renderer/plan/pack/packCommands.ts';
import { packSections } from '../../../../renderer/plan/pack/packSections.ts';
import { riskScore, risksByGravity } from '../../../../renderer/plan/pack/risks.ts';
import { smallPlan } from '../../../support/smallPlan.ts';

const ids = (plan: Plan) => packSections(plan.pack ?? {}).map(({ id }) => id);

function done(plan: Plan, command: ReturnType<typeof moveSection>): Plan {
  const applied = command && applyEdits(plan, command.edits);
  if (!applied?.ok) throw new Error('The command does nothing, or is refused.');
  const back = applyEdits(applied.value, inverse(command?.edits ?? []));
  expect(back).toEqual({ ok: true, value: plan });
  return applied.value;
}

test('every part stands once, whatever is named; what is not named stands behind what it follows by itself', () => {
  expect(packSections({}).map(({ id }) => id)).toEqual(PackSectionId.options);
  expect(packSections({ sections: [{ id: 'decision', shown: true, words: 'Approve.' }] }).map(({ id }) => id)).toEqual(
    PackSectionId.options,
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(PackSectionId.options), (named) => {
      const all = packSections({ sections: named.map((id) => ({ id, shown: false })) }).map(({ id }) => id);
      expect(all.toSorted()).toEqual(PackSectionId.options.toSorted());
      expect(all.filter((id) => named.includes(id))).toEqual(named);
    }),
  );
});

test('a part is left out, moved and written at, each as one step that can be undone', () => {
  const plan = smallPlan();
  const hidden = done(plan, showSection(plan, 'risks', false));
  expect(packSections(hidden.pack ?? {}).find(({ id }) => id === 'risks')?.shown).toBe(false);
  const moved = done(hidden, moveSection(hidden, 'glossary', 0));
  expect(ids(moved).indexOf('glossary')).toBe(0);
  expect(moveSection(moved, 'glossary', -1)).toBeNull();
  expect(moveSection(moved, 'glossary', 0)).toBeNull();
  const written = done(moved, writeWords(moved, 'decision', 'The board is asked to approve.'));
  const decision = packSections(written.pack ?? {}).find(({ id }) => id === 'decision');
  expect(decision?.words).toBe('The board is asked to approve.');
  const emptied = done(written, writeWords(written, 'decision', ''));
  expect(packSections(emptied.pack ?? {}).find(({ id }) => id === 'decision')).toEqual({ id: 'decision', shown: true });
});

test('a pack holds all scenarios until some are chosen; those that are gone are passed over', () => {
  const scenario = (id: string) => ({ id, name: id, changes: [] });
  const plan = { ...smallPlan(), scenarios: [scenario('a'), scenario('b'), scenario('c')] };
  expect(packScenarios(plan).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  const chosen = { ...plan, pack: { scenarioIds: ['c', 'gone', 'a', 'c'] } };
  expect(packScenarios(chosen).map(({ id }) => id)).toEqual(['c', 'a']);
  expect(packScenarios({ ...plan, pack: { scenarioIds: [] } })).toEqual([]);
});

test('risks are read the gravest first', () => {
  const risk = (id: string, likelihood: number, impact: number) => ({ id, name: id, likelihood, impact });
  const risks = [risk('low', 1, 3), risk('first', 3, 4), risk('second', 4, 3), risk('worst', 5, 5)];
  expect(risksByGravity(risks).map(({ id }) => id)).toEqual(['worst', 'first', 'second', 'low']);
  const bandOf = (likelihood: number, impact: number) => riskScore({ likelihood, impact }).band;
  expect([bandOf(1, 3), bandOf(2, 2), bandOf(2, 4), bandOf(3, 5)]).toEqual(['low', 'moderate', 'high', 'extreme']);
});
