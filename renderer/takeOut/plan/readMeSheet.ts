import type { Plan } from '../../../db/schema/plan.ts';
import { longDate } from '../../plan/dates.ts';
import type { SheetOut } from '../sheet.ts';
import type { TakeOutFacts } from './takeOutFacts.ts';

/** How the rest is read, and what each sheet holds. */
export function readMeSheet(plan: Plan, facts: TakeOutFacts, sheets: readonly SheetOut[]): SheetOut {
  const about: [string, string][] = [
    [
      'What this is',
      `Everything in the plan “${plan.name}” that is a table, as it stood on ${longDate(facts.madeOn)}.`,
    ],
    ...(plan.description ? [['The plan', plan.description] as [string, string]] : []),
    [
      'Headings',
      'The first row of a sheet has the headings, with units. Dates are dates, shares are percentages, and figures are whole, however few digits are shown. Files in CSV have days as 2027-04-05 and shares in per cent.',
    ],
    [
      'Sources',
      'The column “Where from” has the number of the source of a row’s figures, as the sheet “Sources” lists them. Figures that come from elsewhere are named after it.',
    ],
    [
      'Illustrative figures',
      'Those in italics are a judgement or have no source, and are to be replaced with your own.',
    ],
    ['Blank cells', 'What a blank cell stands for is said in the sheet “Columns”.'],
    [
      'Taking figures back in',
      'A sheet that keeps its headings can be pasted into the table of its name, or opened as a file. What is worked out is left alone. A plan is handed on whole as a plan file (.plan.json) instead.',
    ],
    [
      'What is not here',
      'Outlines of areas, the storyboard, workshop records and the make-up of the pack: the plan file has them.',
    ],
  ];
  return {
    name: 'Read me',
    about: 'How the other sheets are read.',
    columns: [{ name: 'What' }, { name: 'In words' }],
    rows: [
      ...about,
      ...sheets.map(({ name, about: words, rows }) => [`Sheet: ${name}`, `${counted(rows.length)}. ${words}`]),
    ],
    frozen: 1,
  };
}

const counted = (rows: number): string => (rows === 0 ? 'Nothing yet' : `${rows} ${rows === 1 ? 'row' : 'rows'}`);
