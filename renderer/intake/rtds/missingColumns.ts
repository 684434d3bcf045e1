import type { RtdsColumns, RtdsField } from './columns.ts';

/** What cannot be worked out of a file for want of a column, each a sentence. */
export function missingSentences(columns: RtdsColumns): string[] {
  const lacks = (field: RtdsField) => columns[field] === undefined;
  const sentences: (string | false)[] = [
    lacks('episode') &&
      'There is no radiotherapy episode identifier: courses, what they consist of and how long they waited cannot be told, only visits.',
    lacks('attendance') && 'There is no attendance identifier: a visit is taken to be a course on a day.',
    lacks('appointmentDate') &&
      'There is no appointment date: visits cannot be counted, nor what machines do on a day.',
    lacks('provider') && 'There is no provider: all rows are taken to be of one.',
    lacks('machine') &&
      'There is no machine identifier: the centres of one trust cannot be told apart, nor what each machine does.',
    lacks('decisionDate') &&
      'There is no date of the decision to treat: waits and how decisions vary from week to week cannot be told.',
    lacks('startDate') &&
      'There is no treatment start date: a course is taken to begin on its first visit in the file.',
    lacks('diagnosis') && 'There is no diagnosis: courses cannot be told apart by tumour site.',
    lacks('intent') && 'There is no intent: radical and palliative courses cannot be told apart.',
    lacks('prescribedFractions') &&
      'There are no prescribed fractions: the visits of a course are counted in their place.',
    lacks('time') && 'There is no time of exposure: use by hour cannot be told.',
    lacks('origin') &&
      'There is no local authority of residence: flows cannot be told, and demand is scaled without saying where it comes from.',
  ];
  return sentences.filter((sentence) => sentence !== false);
}
