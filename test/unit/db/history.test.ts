import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookOf, headOf, historyOf, type LogLink, stepsBackTo, stepsUpTo } from '../../../db/schema/history.ts';

/** What anyone would write first: two stacks, and a new action clears the second. */
type Model = { undo: number[]; redo: number[] };
type Deed = 'do' | 'undo' | 'redo' | { back: number } | { up: number };

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Deed>('do') },
  { weight: 4, arbitrary: fc.constant<Deed>('undo') },
  { weight: 3, arbitrary: fc.constant<Deed>('redo') },
  { weight: 1, arbitrary: fc.nat(5).map((back) => ({ back })) },
  { weight: 1, arbitrary: fc.nat(5).map((up) => ({ up })) },
);

/** One more entry of the log for a deed, and the model after it; nothing where there is nothing to do. */
function done(log: readonly LogLink[], model: Model, deed: Deed): { entry: LogLink; model: Model } | null {
  const revision = log.length + 2;
  const entry = { revision, label: `Action ${revision}`, below: null, undoes: null, redoes: null };
  const { undo, redo } = model;
  if (deed === 'do') {
    return { entry: { ...entry, below: headOf(bookOf(log)) }, model: { undo: [...undo, revision], redo: [] } };
  }
  const goesBack = deed === 'undo' || (typeof deed === 'object' && 'back' in deed);
  const count = typeof deed === 'string' ? 1 : 1 + ('back' in deed ? deed.back : deed.up);
  const from = goesBack ? undo : redo;
  const taken = from.slice(-count).toReversed();
  const furthest = taken.at(-1);
  if (furthest === undefined) return null;
  const rest = from.slice(0, from.length - taken.length);
  return goesBack
    ? { entry: { ...entry, undoes: furthest }, model: { undo: rest, redo: [...redo, ...taken] } }
    : { entry: { ...entry, redoes: furthest }, model: { undo: [...undo, ...taken], redo: rest } };
}

test('whatever is done, undone and done again, the log alone tells both stacks', () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { maxLength: 60 }), (deeds) => {
      let log: LogLink[] = [];
      let model: Model = { undo: [], redo: [] };
      for (const deed of deeds) {
        const next = done(log, model, deed);
        if (next === null) continue;
        log = [...log, next.entry];
        model = next.model;
        const history = historyOf(bookOf(log), 1000);
        expect(history.undo.map(({ revision }) => revision)).toEqual(model.undo);
        expect(history.redo.map(({ revision }) => revision)).toEqual(model.redo);
      }
      const book = bookOf(log);
      for (const [depth, revision] of model.undo.toReversed().entries()) {
        expect(stepsBackTo(book, revision)).toHaveLength(depth);
        expect(stepsUpTo(book, revision)).toBeNull();
      }
      for (const [depth, revision] of model.redo.toReversed().entries()) {
        expect(stepsUpTo(book, revision)).toHaveLength(depth + 1);
        expect(stepsBackTo(book, revision)).toBeNull();
      }
      expect(stepsBackTo(book, 0)).toHaveLength(model.undo.length);
    }),
    { numRuns: 300 },
  );
});

test('no more steps are read than are asked for', () => {
  const log = Array.from({ length: 100 }, (_, at) => ({
    revision: at + 2,
    label: `Action ${at + 2}`,
    below: at === 0 ? 0 : at + 1,
    undoes: null,
    redoes: null,
  }));
  const book = bookOf(log);
  let read = 0;
  const entry = (revision: number) => {
    read += 1;
    return book.entry(revision);
  };
  const counting = { ...book, entry };
  expect(historyOf(counting, 3).undo.map(({ revision }) => revision)).toEqual([99, 100, 101]);
  expect(read).toBeLessThanOrEqual(5);
});
