import type { WorkshopKind, WorkshopRecord } from '../../../db/schema/workshop.ts';

export const kindWords: { readonly [K in WorkshopKind]: string } = {
  decision: 'Decision',
  action: 'Action',
  dissent: 'Dissent',
};

/** When something was recorded, as people in the room read their watches: “28 November 2026, 14:32”. */
export const recordedAt = (at: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  })
    .format(new Date(at))
    .replace(' at ', ', ');

const figureText = ({ label, value, interval }: NonNullable<WorkshopRecord['figures']>[number]): string =>
  `${label}: ${value}${interval === undefined ? '' : ` (95% interval ${interval})`}`;

export const recordHeadings: readonly string[] = [
  'Kind',
  'Text',
  'Role',
  'Due',
  'Recorded',
  'Step',
  'Scenario',
  'Figures on screen',
  'Inputs (SHA-256)',
];

/** One row for each record, for a spreadsheet. */
export const recordRows = (records: readonly WorkshopRecord[]): string[][] =>
  records.map((record) => [
    kindWords[record.kind],
    record.text,
    record.role ?? '',
    record.due ?? '',
    record.at,
    record.stepTitle ?? '',
    record.scenarioName,
    (record.figures ?? []).map(figureText).join('; '),
    record.inputsHash,
  ]);
