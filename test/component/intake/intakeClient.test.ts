import { expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { peek, readSheet } from '../../../renderer/intake/intakeClient.ts';

const workbook = async () => {
  const data = [[{ value: 'Name', type: String }], [{ value: 'LA1', type: String }]];
  return new File([await writeWorkbook([{ sheet: 'Machines', data }]).toBlob()], 'machines.xlsx');
};

it('reads a workbook in a worker of its own', async () => {
  const file = await workbook();
  expect(await peek(file)).toMatchObject({
    ok: true,
    value: {
      fileName: 'machines.xlsx',
      format: 'xlsx',
      sheets: [{ name: 'Machines', rows: 2, head: [['Name'], ['LA1']] }],
    },
  });
  expect(await readSheet(file, 'Machines')).toEqual({ ok: true, value: [['Name'], ['LA1']] });
});

it.each([
  ['dies at once', 'throw new Error("out of memory")'],
  ['dies of the question', 'onmessage = () => { throw new Error("out of memory") }'],
])('says in a sentence that a worker %s', async (_, code) => {
  const open = () => new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const answer = await peek(new File(['a,b'], 'a.csv'), open);
  expect(answer.ok ? '' : answer.problems[0]?.message).toMatch(
    /^The file could not be read: .* Nothing of it was taken/,
  );
});
