import type { RtdsColumns, RtdsField } from './columns.ts';

/** What cannot be worked out of a file for want of a column, most first. */
const wanting: readonly [field: RtdsField, sentence: string][] = [
  [
    'episode',
    'There is no radiotherapy episode identifier: courses, what they consist of and how long they waited cannot be told, only visits.',
  ],
  ['attendance', 'There is no attendance identifier: a visit is taken to be a course on a day.'],
  ['appointmentDate', 'There is no appointment date: visits cannot be counted, nor what machines do on a day.'],
  ['provider', 'There is no provider: all rows are taken to be of one.'],
  [
    'machine',
    'There is no machine identifier: the centres of one trust cannot be told apart, nor what each machine does.',
  ],
  [
    'decisionDate',
    'There is no date of the decision to treat: waits and how decisions vary from week to week cannot be told.',
  ],
  ['startDate', 'There is no treatment start date: a course is taken to begin on its first visit in the file.'],
  ['diagnosis', 'There is no diagnosis: courses cannot be told apart by tumour site.'],
  ['intent', 'There is no intent: radical and palliative courses cannot be told apart.'],
  ['prescribedFractions', 'There are no prescribed fractions: the visits of a course are counted in their place.'],
  ['time', 'There is no time of exposure: use by hour cannot be told.'],
  [
    'origin',
    'There is no local authority of residence: flows cannot be told, and demand is scaled without saying where it comes from.',
  ],
];

/** What cannot be worked out of a file with these columns, each a sentence. */
export const missingSentences = (columns: RtdsColumns): string[] =>
  wanting.flatMap(([field, sentence]) => (columns[field] === undefined ? [sentence] : []));
