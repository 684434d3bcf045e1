import writeWorkbook from 'write-excel-file/universal';
import { csvBytes, type SampleFile } from './sampleFile.ts';

/**
 * Six trusts' lists of their machines in six layouts: each with what such lists really have about them. Sites are those
 * of the network (domain notes, section 1); machines, dates and hours are invented.
 */
export async function machineLists(): Promise<SampleFile[]> {
  return [southampton(), portsmouth(), dorset(), await oxford(), await berkshire(), hampshire()];
}

const file = (name: string, bytes: Uint8Array<ArrayBuffer>): SampleFile => ({ name, bytes, identifiers: [] });

/** As asked for, with commas and dates as dd/mm/yyyy. */
const southampton = () =>
  file(
    'UHS linacs.csv',
    csvBytes(
      [
        ['Machine', 'Centre', 'Type', 'Model', 'Commissioned', 'Design life (years)', 'Minutes per day'],
        ['SGH LA1', 'Southampton General', 'Linac', 'TrueBeam', '13/06/2019', 10, 570],
        ['SGH LA2', 'Southampton General', 'Linac', 'TrueBeam', '02/03/2020', 10, 570],
        ['SGH LA7', 'Southampton General', 'Linac', 'VersaHD, "upgraded"', '15/01/2018', 10, 540],
      ],
      { encoding: 'utf-8 with mark' },
    ),
  );

/** Out of an older Excel: semicolons, Windows-1252, hours with a decimal point, a title and a note around the table. */
const portsmouth = () =>
  file(
    'PHU equipment register.csv',
    csvBytes(
      [
        ['Radiotherapy equipment register – Queen Alexandra'.replace('–', '-'), '', '', '', ''],
        ['As at 1 May 2027', '', '', '', ''],
        ['', '', '', '', ''],
        ['Equipment name', 'Manufacturer & model', 'First clinical use', 'Hours per day', 'Replacement cost £'],
        ['QA1', 'Elekta Synergy®', '21 Sep 2014', '9.5', '1,950,000'],
        ['QA2', 'Elekta Versa HD', '3 Feb 2021', '9.5', '2,100,000'],
        ['QA3', 'Elekta Versa HD', '17 Oct 2022', '9', '2,100,000'],
        ['', '', '', '', ''],
        ['Total', '', '', '28', '6,150,000'],
        ['Synergy is due for replacement; see the business case.', '', '', '', ''],
      ],
      { delimiter: ';', encoding: 'windows-1252' },
    ),
  );

/** Tabs, as pasted out of a table in a document, dates of which some could be either way round. */
const dorset = () =>
  file(
    'UHD machines.txt',
    csvBytes(
      [
        ['Unit', 'Site', 'Installed', 'Life', 'Working day'],
        ['Poole A', 'Poole', '04/05/2016', '10 yrs', '08:30-18:00'],
        ['Poole B', 'Poole', '28/11/2018', '10 yrs', '08:30-18:00'],
        ['Robert White 1', 'Dorchester', '06/07/2018', '10 yrs', '09:00-17:00'],
      ],
      { delimiter: '\t', lineEnd: '\n' },
    ),
  );

const text = (value: string) => ({ value, type: String });
const day = (iso: string) => ({ value: new Date(iso), type: Date, format: 'dd/mm/yyyy' });
const figure = (value: number) => ({ value, type: Number });

/** A workbook with a title over merged cells, real dates, two lines of headings, and a second sheet besides. */
async function oxford(): Promise<SampleFile> {
  const workbook = await writeWorkbook([
    {
      sheet: 'Fleet',
      data: [
        [{ ...text('OUH radiotherapy fleet, 2027'), columnSpan: 6 }],
        [],
        ['Machine ID', 'Location', 'Model', 'Clinical from', 'Clinical to', 'Clinical minutes per day'].map(text),
        [text('CHU_HAL1'), text('Churchill'), text('Halcyon'), day('2021-09-06'), null, figure(630)],
        [text('CHU_HAL2'), text('Churchill'), text('Halcyon'), day('2022-02-14'), null, figure(630)],
        [text('SWI_TB1'), text('Great Western, Swindon'), text('TrueBeam'), day('2022-10-11'), null, figure(510)],
        [text('MK_TB1'), text('Milton Keynes'), text('TrueBeam'), day('2025-01-27'), null, figure(510)],
      ],
    },
    { sheet: 'Contacts', data: [[text('Who to ask'), text('The physics office')]] },
  ]).toBlob();
  return file('OUH fleet.xlsx', new Uint8Array(await workbook.arrayBuffer()));
}

/** A workbook of years only, with a machine on each of two rows because of its two functions: a heading comes twice. */
async function berkshire(): Promise<SampleFile> {
  const workbook = await writeWorkbook([
    {
      sheet: 'RBFT assets 2027',
      data: [
        ['Asset', 'Department', 'Year', 'Expected life', 'Year', 'Notes'].map(text),
        [text('Linac 1 (Reading)'), text('BCC'), figure(2019), figure(10), figure(2029), text('Matched with 2')],
        [text('Linac 2 (Reading)'), text('BCC'), figure(2020), figure(10), figure(2030), text('Matched with 1')],
        [text('Bracknell linac'), text('BCC'), figure(2021), figure(10), figure(2031), null],
        [text('CT simulator'), text('BCC'), figure(2018), figure(8), figure(2026), text('Overdue')],
      ],
    },
  ]).toBlob();
  return file('RBFT capital assets.xlsx', new Uint8Array(await workbook.arrayBuffer()));
}

/** On its side: machines along the top, and what is said of them down the side. */
const hampshire = () =>
  file(
    'HHFT linac.csv',
    csvBytes([
      ['', 'BNH LA1'],
      ['Site', 'Basingstoke and North Hampshire'],
      ['Installed', '2014-05-19'],
      ['Life in years', 12],
      ['Minutes a day', 480],
    ]),
  );
