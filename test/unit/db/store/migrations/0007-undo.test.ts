import { expect, test } from 'vitest';
import { headOf, historyOf } from '../../../../../db/schema/history.ts';
import { migrate } from '../../../../../db/store/open.ts';
import { logBook } from '../../../../../db/store/read/changeLog.ts';
import { aPlan, atVersion, tablesOf, versionOf } from './atVersion.ts';

const edits = (...collections: string[]) =>
  JSON.stringify(collections.map((collection) => ({ collection, at: 0, before: null, after: {} })));
const logged = (revision: number, label: string, body: string) =>
  `INSERT INTO change_log VALUES ('p', ${revision}, '2026-01-01', 'name', '${label}', NULL, '${body}');`;

test('0007 keeps the log, as actions done one on the other, each with the parts it touches', () => {
  const before = atVersion(6);
  const database = atVersion(6);
  database.exec(aPlan + logged(2, 'First', edits('machines', 'flows', 'flows')) + logged(3, 'Second', edits('header')));
  migrate(database, 7);
  expect(versionOf(database)).toBe(7);
  expect(tablesOf(database)).toEqual(tablesOf(before));
  expect(database.prepare('SELECT revision, label, touches, below, undoes, redoes FROM change_log').all()).toEqual([
    { revision: 2, label: 'First', touches: 'machines,flows', below: 0, undoes: null, redoes: null },
    { revision: 3, label: 'Second', touches: 'header', below: 2, undoes: null, redoes: null },
  ]);
  const book = logBook(database, 'p');
  expect(headOf(book)).toBe(3);
  expect(historyOf(book, 10)).toEqual({
    undo: [
      { revision: 2, label: 'First' },
      { revision: 3, label: 'Second' },
    ],
    redo: [],
  });
});

test('0007 lets an entry be an action, an undo or a redo, and only one of them', () => {
  const database = atVersion(7);
  database.exec(aPlan);
  const insert = (revision: number, below: string, undoes: string, redoes: string) => () =>
    database.exec(
      `INSERT INTO change_log VALUES ('p', ${revision}, '2026-01-01', 'n', 'L', NULL, '', ${below}, ${undoes}, ${redoes}, '[]')`,
    );
  expect(insert(2, 'NULL', 'NULL', 'NULL')).toThrow('CHECK');
  expect(insert(2, '0', '2', 'NULL')).toThrow('CHECK');
  insert(2, '0', 'NULL', 'NULL')();
  insert(3, 'NULL', '2', 'NULL')();
  insert(4, 'NULL', 'NULL', '2')();
  expect(insert(4, '2', 'NULL', 'NULL')).toThrow('UNIQUE');
});

test('0007 walks the history by an index, however long the log is', () => {
  const database = atVersion(7);
  const plan = database
    .prepare<[], { detail: string }>(
      "EXPLAIN QUERY PLAN SELECT label FROM change_log WHERE plan_id = 'p' AND below = 3 ORDER BY revision DESC LIMIT 1",
    )
    .all()
    .map(({ detail }) => detail);
  expect(plan).toEqual([expect.stringContaining('USING INDEX change_log_below (plan_id=? AND below=?)')]);
});
