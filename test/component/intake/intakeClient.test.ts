import { expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { lookInto } from '../../../renderer/intake/intakeClient.ts';
import type { AskedTable } from '../../../renderer/intake/tables/askedTable.ts';
import { takeOut } from '../../../renderer/takeOut/takeOutClient.ts';

const plan = illustrativePlan();
const machines: AskedTable = {
  ...{ sheetName: 'Machines', kindId: 'machines', lastTime: [], today: '2026-11-28' },
  said: {
    ...{ lie: null, chosen: {}, same: {}, means: {}, fixes: {}, skipped: [], matches: {}, additions: [] },
    ...{ adds: true, othersGo: false },
  },
};

const workbook = async () => {
  const cells = [
    ['Centre', 'Name', 'Commissioned'],
    ['Poole', 'LA1', '03/02/2021'],
  ];
  const data = cells.map((row) => row.map((value) => ({ value, type: String })));
  return new File([await writeWorkbook([{ sheet: 'Machines', data }]).toBlob()], 'machines.xlsx');
};

it('looks into a workbook in a worker of its own, which unpacks it once and answers what it would do', async () => {
  let opened = 0;
  const file = await workbook();
  const look = lookInto(file, () => {
    opened++;
    return new Worker(new URL('../../../renderer/workers/intake.ts', import.meta.url), { type: 'module' });
  });
  const known = await look.look(plan);
  expect(known).toMatchObject({
    ok: true,
    value: { fileName: 'machines.xlsx', format: 'xlsx', sheets: [{ name: 'Machines', rows: 2 }] },
  });
  expect(known?.ok && known.value.sheets[0]?.ranked[0]?.kindId).toBe('machines');
  const read = await look.table(plan, machines);
  expect(read).toMatchObject({
    ok: true,
    value: { shown: { counts: { changed: 1 }, does: true }, rows: [{ line: 2 }] },
  });
  const brought = await look.bringIn(plan, machines);
  expect(brought).toMatchObject({ ok: true, value: { outcome: { counts: { changed: 1 } } } });
  expect(brought?.ok && brought.value.edits.map(({ collection }) => collection)).toContain('machines');
  expect(opened).toBe(1);
  look.close();
});

it('answers what was said last, and what was said before only where that was being read already', async () => {
  const look = lookInto(await workbook());
  const [first, second, third] = await Promise.all([
    look.table(plan, machines),
    look.table(plan, { ...machines, said: { ...machines.said, fixes: { '2:commissioned': '2020-01-01' } } }),
    look.table(plan, { ...machines, said: { ...machines.said, skipped: [2] } }),
  ]);
  expect(first).toMatchObject({ ok: true });
  expect(second).toBeNull();
  expect(third).toMatchObject({ ok: true, value: { shown: { counts: { skipped: 1 } } } });
  look.close();
});

it.each([
  ['dies at once', 'throw new Error("out of memory")'],
  ['dies of the question', 'onmessage = () => { throw new Error("out of memory") }'],
])('says in a sentence that a worker %s', async (_, code) => {
  const open = () => new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const answer = await lookInto(new File(['a,b'], 'a.csv'), open).look(plan);
  expect(answer === null || answer.ok ? '' : answer.problems[0]?.message).toMatch(
    /^The file could not be read: .* Nothing of it was taken/,
  );
  const template = { ask: 'template', plan, kindId: 'machines', filled: false } as const;
  await expect(takeOut(template, open)).rejects.toThrow('making it took more memory than there is');
});
