import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { readWhole } from '../../../../../renderer/intake/file/readWhole.ts';
import type { Cells } from '../../../../../renderer/intake/peeked.ts';
import { readTable } from '../../../../../renderer/intake/tables/readTable.ts';
import { refusedForPatients } from '../../../../../renderer/intake/tables/refusedForPatients.ts';
import type { TableKind } from '../../../../../renderer/intake/tables/tableKind.ts';
import { tableKinds } from '../../../../../renderer/intake/tables/tableKinds.ts';
import { kindFits, understood } from '../../../../../renderer/intake/tables/understood.ts';
import { machineLists } from '../../../../support/files/machineLists.ts';
import { odsTrusts } from '../../../../support/files/odsTrusts.ts';
import { onsProjections } from '../../../../support/files/onsProjections.ts';
import { asFile, type SampleFile } from '../../../../support/files/sampleFile.ts';

const plan = illustrativePlan();

async function cellsOf(sample: SampleFile): Promise<Cells> {
  const file = asFile(sample);
  const read = await readWhole(file, sample.name.startsWith('OUH') ? 'Fleet' : 'RBFT assets 2027');
  if (!read.ok) throw new Error(sample.name);
  return read.value;
}

const kindOf = (cells: Cells): TableKind | undefined =>
  tableKinds
    .map((kind) => ({ kind, fit: kindFits(cells.slice(0, 30), kind, plan) }))
    .toSorted((a, b) => b.fit - a.fit)[0]?.kind;

function read(cells: Cells, kind: TableKind) {
  const { file, uses, same } = understood(cells, kind, plan);
  const reading = readTable({
    ...{ kind, headings: file.headings, rows: file.rows, plan, adds: kind.adds, othersGo: false, fileName: 'file.csv' },
    said: { uses, same: { ...kind.usual, ...same }, means: {}, fixes: {}, skipped: [], matches: {} },
    source: { id: 'file', title: 'file.csv', status: 'local' },
  });
  return { file, reading };
}

test('six trusts’ lists of machines are known for what they are, and none is taken for patients', async () => {
  const found = await Promise.all(
    (await machineLists()).map(async (sample) => {
      const cells = await cellsOf(sample);
      const kind = kindOf(cells);
      if (!kind) throw new Error(sample.name);
      const { file, reading } = read(cells, kind);
      return [sample.name, kind.id, refusedForPatients(file, kind), reading.counts.changed, reading.rows.length];
    }),
  );
  expect(found).toEqual([
    ['UHS linacs.csv', 'machines', null, 3, 3],
    ['PHU equipment register.csv', 'machines', null, 3, 3],
    // “Poole A” is nobody's LA1 without somebody saying so, and Poole has no bunker left for more.
    ['UHD machines.txt', 'machines', null, 1, 3],
    // Of Milton Keynes it says what the plan says.
    ['OUH fleet.xlsx', 'machines', null, 3, 4],
    // BCC is the Berkshire Cancer Centre; two of its machines are none that the plan has there.
    ['RBFT capital assets.xlsx', 'machines', null, 2, 4],
    ['HHFT linac.csv', 'machines', null, 1, 1],
  ]);
});

test.each([true, false])('the list of trusts gives codes and names, with headings or without (%s)', async (headed) => {
  const cells = await cellsOf(odsTrusts({ headed }));
  const kind = kindOf(cells);
  expect(kind?.id).toBe('ods-trusts');
  if (!kind) return;
  const { file, reading } = read(cells, kind);
  expect(refusedForPatients(file, kind)).toBeNull();
  expect(file.rows.map(({ texts }) => texts[0])).not.toContain('RDZ');
  expect(reading.counts).toMatchObject({ same: 6, changed: 0, wrong: 0 });
});

test('projections of the ONS give areas their people, persons or both sexes together, all ages and 65 and over', async () => {
  const cells = await cellsOf(onsProjections({ districts: 2, years: 3 }));
  const kind = kindOf(cells);
  expect(kind?.id).toBe('ons-projections');
  if (!kind) return;
  const { file, reading } = read(cells, kind);
  expect(file.headings).toEqual([
    ...['Code', 'Area', 'People 2022', 'People 2023', 'People 2024'],
    ...['65 and over 2022', '65 and over 2023', '65 and over 2024'],
  ]);
  expect(reading.counts).toMatchObject({ changed: 2, added: 0, wrong: 0 });

  // The same people, told by sex and without a row for all ages.
  const [headings = [], ...rows] = cells;
  const bySex = rows
    .filter((row) => row[4] !== 'All ages')
    .flatMap((row) =>
      ['males', 'females'].map((sex) =>
        row.map((text, at) => (at === 3 ? sex : at > 4 ? String(Number(text) / 2) : text)),
      ),
    );
  const births = rows.slice(0, 1).map((row) => row.map((text, at) => (at === 2 ? 'Births' : text)));
  const summed = read([headings, ...bySex, ...births], kind);
  const whole = (texts: readonly string[] = []) => texts.slice(2).map(Number);
  for (const [at, { texts }] of summed.file.rows.entries()) {
    for (const [year, people] of whole(texts).entries()) {
      expect(Math.abs(people - (whole(file.rows[at]?.texts)[year] ?? 0))).toBeLessThanOrEqual(1);
    }
  }
  expect(summed.file.notes).toContain('Where it has no row for persons of all ages, sexes and ages are summed.');
});
