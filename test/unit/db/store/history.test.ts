import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../../../db/schema/edit.ts';
import { problemText, type Result } from '../../../../db/schema/problem.ts';
import { openStore, type Store } from '../../../../db/store/store.ts';
import { smallPlan } from '../smallPlan.ts';
import { granted, place, storeAt } from './place.ts';

const told = (result: Result<unknown>): string[] => (result.ok ? [] : result.problems.map(problemText));

/** Gives the first area another name: what it is called says which actions are in force. */
function naming(store: Store, planId: string, name: string): Command {
  const before = JSON.parse(JSON.stringify(granted(store.readPlan(planId)).plan.zones[0]));
  return {
    name: 'rename',
    label: `Call it ${name}`,
    edits: [{ collection: 'zones', at: 0, before, after: { ...before, name } }],
  };
}

type Deed = 'do' | 'undo' | 'redo' | 'restart' | { back: number };
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Deed>('do', 'undo', 'redo') },
  { weight: 1, arbitrary: fc.constant<Deed>('restart') },
  { weight: 1, arbitrary: fc.nat(4).map((back) => ({ back })) },
);

test('any sequence of doing, undoing, doing again and restarting leaves plan and stacks as two stacks would', () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { minLength: 1, maxLength: 14 }), (deeds) => {
      const path = place();
      let store = granted(openStore(path));
      const { planId } = granted(store.addPlan(smallPlan()));
      let revision = 1;
      let [undo, redo]: [string[], string[]] = [[], []];
      for (const deed of deeds) {
        if (deed === 'restart') {
          store.close();
          store = granted(openStore(path));
        } else if (deed === 'do') {
          const name = `Name ${revision}`;
          revision = granted(store.applyCommand(planId, revision, naming(store, planId, name))).revision;
          [undo, redo] = [[...undo, name], []];
        } else if (deed === 'redo') {
          const next = redo.at(-1);
          const walked = store.redo(planId, revision);
          expect(walked.ok).toBe(next !== undefined);
          if (walked.ok && next !== undefined) {
            revision = walked.value.revision;
            [undo, redo] = [[...undo, next], redo.slice(0, -1)];
          }
        } else {
          const count = deed === 'undo' ? 1 : deed.back + 1;
          const kept = undo.slice(0, Math.max(0, undo.length - count));
          const steps = granted(store.openPlan(planId)).history.undo;
          const to = deed === 'undo' ? undefined : (steps[kept.length - 1]?.revision ?? 0);
          const walked = store.undo(planId, revision, to);
          expect(walked.ok).toBe(undo.length > 0);
          if (walked.ok) revision = walked.value.revision;
          [undo, redo] = [kept, [...redo, ...undo.slice(kept.length).toReversed()]];
        }
        const opened = granted(store.openPlan(planId));
        expect(opened.revision).toBe(revision);
        expect(opened.plan).toStrictEqual({
          ...smallPlan(),
          zones: smallPlan().zones.map((zone, at) => (at === 0 ? { ...zone, name: undo.at(-1) ?? zone.name } : zone)),
        });
        expect(opened.history.undo.map(({ label }) => label)).toEqual(undo.map((name) => `Call it ${name}`));
        expect(opened.history.redo.map(({ label }) => label)).toEqual(redo.map((name) => `Call it ${name}`));
      }
      expect(store.changeLog(planId)).toHaveLength(revision - 1);
      store.close();
    }),
    { numRuns: 25 },
  );
});

/** A plan with a store, in which three things were done. */
function three(): { store: Store; planId: string } {
  const store = storeAt(place());
  const { planId } = granted(store.addPlan(smallPlan()));
  for (const [at, name] of ['One', 'Two', 'Three'].entries()) {
    granted(store.applyCommand(planId, at + 1, naming(store, planId, name)));
  }
  return { store, planId };
}
const nameOf = (store: Store, planId: string) => granted(store.readPlan(planId)).plan.zones[0]?.name;

test('a jump back is one entry that says how far, and one that redo leads out of again', () => {
  const { store, planId } = three();
  granted(store.undo(planId, 4, 2));
  expect(nameOf(store, planId)).toBe('One');
  granted(store.redo(planId, 5, 4));
  expect(nameOf(store, planId)).toBe('Three');
  granted(store.undo(planId, 6, 0));
  expect(nameOf(store, planId)).toBe('Old Town');
  expect(
    store.changeLog(planId, 4).map(({ label, undoes, redoes, touches }) => ({ label, undoes, redoes, touches })),
  ).toEqual([
    { label: 'Undo 2 changes, back to “Call it One”', undoes: 3, redoes: null, touches: ['zones'] },
    { label: 'Redo 2 changes, up to “Call it Three”', undoes: null, redoes: 4, touches: ['zones'] },
    { label: 'Undo 3 changes, back to the plan as it was first stored', undoes: 2, redoes: null, touches: ['zones'] },
  ]);
});

test('an undo from a window that has not seen the last change is refused, and so is one that leads nowhere', () => {
  const { store, planId } = three();
  expect(told(store.undo(planId, 3))).toEqual([
    'this plan has been changed since you opened it (it is at revision 4, you have 3); reload it and try again',
  ]);
  expect(told(store.redo(planId, 4))).toEqual(['there is nothing to do again there: something else was done since']);
  expect(told(store.undo(planId, 4, 17))).toEqual(['there is nothing to undo there']);
  expect(told(store.undo('nobody', 4))).toEqual(['this plan is no longer stored here']);
  granted(store.undo(planId, 4, 0));
  expect(told(store.undo(planId, 5))).toEqual(['there is nothing to undo there']);
  expect(store.changeLog(planId)).toHaveLength(4);
});

test('a reason is kept with its entry, changes nothing else, and is held to a length', () => {
  const { store, planId } = three();
  expect(granted(store.giveReason(planId, 3, '  The board asked \n'))).toEqual({ why: 'The board asked' });
  expect(store.changeLog(planId).map(({ why }) => why)).toEqual([undefined, 'The board asked', undefined]);
  expect(granted(store.openPlan(planId))).toMatchObject({ revision: 4, history: { redo: [] } });
  expect(told(store.giveReason(planId, 3, 'x'.repeat(2345)))).toEqual([
    'why: a reason can be 2,000 characters long, and this one has 2,345; shorten it by 345',
  ]);
  expect(told(store.giveReason(planId, 9, 'Because'))).toEqual([
    'this change is not in the log of the plan; reload it and try again',
  ]);
  expect(granted(store.giveReason(planId, 3, ' '))).toEqual({ why: null });
  expect(store.changeLog(planId, 2).map((entry) => 'why' in entry)).toEqual([false, false]);
});
