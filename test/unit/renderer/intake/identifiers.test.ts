import { describe, expect, it } from 'vitest';
import { readWhole } from '../../../../renderer/intake/file/readWhole.ts';
import { organisationColumns, patientColumns, patientRefusal } from '../../../../renderer/intake/identifiers.ts';
import { isNhsNumber } from '../../../../renderer/intake/patients/nhsNumber.ts';
import { ariaAttendances } from '../../../support/files/aria.ts';
import { machineLists } from '../../../support/files/machineLists.ts';
import { odsTrusts } from '../../../support/files/odsTrusts.ts';
import { onsProjections } from '../../../support/files/onsProjections.ts';
import { rtdsV5 } from '../../../support/files/rtdsV5.ts';
import type { SampleFile } from '../../../support/files/sampleFile.ts';
import { seeded } from '../../../support/files/seeded.ts';
import { syntheticPatients } from '../../../support/files/syntheticPatients.ts';

const cellsOf = async ({ bytes }: SampleFile) => {
  const read = await readWhole(new Blob([bytes]));
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
};
const found = (headings: readonly string[], rows: readonly (readonly string[])[], allowed = organisationColumns) =>
  patientColumns(headings, rows, allowed).map(({ column, kind }) => `${column} ${kind}`);
const people = syntheticPatients(12, seeded(3));

describe('a number of the NHS', () => {
  it('is told by its check digit', () => {
    expect(people.every(({ nhsNumber }) => isNhsNumber(nhsNumber))).toBe(true);
    expect(['943 476 5919', '943-476-5919', '9434765919'].map(isNhsNumber)).toEqual([true, true, true]);
    expect(['9434765918', '0000000000', '94347659190', '943 4765919', 'RHM'].some(isNhsNumber)).toBe(false);
  });
});

describe('columns that tell of patients', () => {
  it.each([
    ...['NHS Number', 'NHSNO', 'nhs_number', 'Patient ID', 'MRN', 'Hospital No.', 'Local Patient Identifier'],
    ...[
      'Surname',
      'PatientName',
      'First name',
      'LastName',
      'PERSON FAMILY NAME',
      'DOB',
      'Date of Birth',
      'DateOfBirth',
    ],
    ...['Postcode of usual address', 'Patient postcode', 'Home address', 'Patient Phone'],
  ])('are told by their heading: %s', (heading) => {
    expect(patientColumns(['Name', heading], [['a', 'b']]).map(({ column }) => column)).toContain(1);
  });

  it.each([
    ...[
      'Name',
      'Postcode',
      'Patients',
      'Patients per year',
      'Address Line 1',
      'NHS region',
      'NHS North',
      'Births',
      'Deaths',
    ],
    ...[
      'Unit number',
      'Machine ID',
      'Asset no.',
      'Hospital',
      'Patient pathway',
      'Patients treated',
      'District',
      'Site',
    ],
    ...['Telephone number', 'Trust', 'Name of hospital', 'First treatment', 'Last service date', 'Model no', 'MRL'],
  ])('are not told where there are none: %s', (heading) => {
    expect(found(['Centre', heading], [['a', 'b']])).toEqual([]);
  });

  it('are told under “Patient” alone by whether they name somebody', () => {
    const under = (heading: string, texts: string[]) =>
      found(
        ['Machine', heading],
        texts.map((text, at) => [`LA${at + 1}`, text]),
      );
    expect(under('Patient', ['John Smith', 'Mary Jones'])).toEqual(['1 name']);
    expect(under('Patients', ['SMITH, J.', 'O’Neill Mary'])).toEqual(['1 name']);
    expect(under('Patient', ['RHM1234567', '7654321'])).toEqual(['1 hospitalNumber']);
    expect(under('Patients', ['312', '1,204'])).toEqual([]);
    expect(under('Patients', ['Private patients', 'NHS patients'])).toEqual([]);
  });

  it('are told by what they hold, whatever they are called', () => {
    const rows = people.map(({ nhsNumber, surname, forename, born, postcode }, at) => [
      ...[`LA${at}`, nhsNumber, `${surname.toUpperCase()}, ${forename} (Mrs)`, born.split('-').toReversed().join('/')],
      ...[postcode, at === 7 ? `moved to LA2, 943 476 5919, at noon` : 'none'],
    ]);
    const headings = ['Machine', 'Ref', 'Who', 'When', 'Where', 'Remarks'];
    expect(found(headings, rows)).toEqual(['1 nhsNumber', '2 name', '3 birth', '4 postcode', '5 nhsNumber']);
  });

  it('are not seen in lists of trusts, machines and areas', async () => {
    for (const sample of [odsTrusts(), odsTrusts({ headed: false }), ...(await machineLists())]) {
      const [headings = [], ...rows] = await cellsOf(sample);
      expect(found(headings, rows), sample.name).toEqual([]);
    }
    const [headings = [], ...rows] = await cellsOf(onsProjections({ ages: 2 }));
    expect(patientColumns(headings, rows)).toEqual([]);
  });

  it('are not seen in the days on which organisations were opened', () => {
    const rows = Array.from({ length: 40 }, (_, at) => [`RX${at}`, at % 4 === 0 ? `198${at % 10}0401` : '19740401']);
    expect(found(['Code', 'Open date'], rows)).toEqual([]);
  });

  it('are allowed by what the table is of: full postcodes are those of organisations, or of homes', async () => {
    const [headings = [], ...rows] = await cellsOf(odsTrusts());
    expect(patientColumns(headings, rows).map(({ kind }) => kind)).toEqual(['postcode']);
  });

  it('are all told in an extract of treatments', async () => {
    const told = async (sample: SampleFile) => {
      const [headings = [], ...rows] = await cellsOf(sample);
      return patientColumns(headings, rows).map(({ heading }) => heading);
    };
    expect(await told(rtdsV5({ courses: 10 }))).toEqual([
      ...[
        'NHS NUMBER',
        'LOCAL PATIENT IDENTIFIER',
        'PERSON FAMILY NAME',
        'PERSON BIRTH DATE',
        'POSTCODE OF USUAL ADDRESS',
      ],
    ]);
    expect(await told(ariaAttendances({ courses: 10 }))).toEqual([
      ...['PatientSer', 'PatientId', 'LastName', 'FirstName', 'DateOfBirth'],
    ]);
  });

  it('are named by letter and heading, and never by what they hold', () => {
    const [first, ...rows] = people.map(({ nhsNumber, surname }) => ['LA1', nhsNumber, surname]);
    expect(patientRefusal(patientColumns(['Machine', 'NHS no', 'x'], rows))).toBe(
      'Column B (“NHS no”), NHS numbers, tells of patients. Nothing of this table was taken in. Delete that column from ' +
        'the file, save it, and bring it in again.',
    );
    // Without headings the first row is taken for them.
    const refusal = patientRefusal(patientColumns(first ?? [], rows)) ?? '';
    expect(refusal).toContain('Column B, NHS numbers');
    for (const identifier of people.flatMap((one) => [one.nhsNumber, one.surname]))
      expect(refusal).not.toContain(identifier);
    expect(patientRefusal([])).toBeNull();
  });
});
