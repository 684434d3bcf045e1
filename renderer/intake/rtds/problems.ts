/** What can be wrong with a row, and whether the row is then left out altogether. */
export const rowReasons = {
  noDay: { whole: true, said: 'no date of the visit, or one that cannot be read' },
  noIdentifier: { whole: true, said: 'neither an episode nor an attendance identifier' },
  stray: { whole: true, said: 'a visit more than two weeks before or after all but a few others' },
  decision: { whole: false, said: 'a decision to treat that is not a date' },
  start: { whole: false, said: 'a treatment start that is not a date' },
  diagnosis: { whole: false, said: 'a diagnosis that is not an ICD-10 code' },
  intent: { whole: false, said: 'an intent that is not known' },
  priority: { whole: false, said: 'a priority that is not known' },
  fractions: { whole: false, said: 'fractions that are not a number from 1 to 100' },
  place: { whole: false, said: 'a provider, machine or area that looks like something else' },
  brachytherapy: { whole: true, said: 'brachytherapy or another treatment that is not by external beam' },
} as const;
export type RowReason = keyof typeof rowReasons;

/** How many rows have each fault, and on which lines of the file the first of them stand. Never what stands there. */
export type Problems = readonly { reason: RowReason; rows: number; lines: readonly number[] }[];

const linesNamed = 3;

export function newProblems() {
  const held = new Map<RowReason, { rows: number; lines: number[] }>();
  return {
    count(reason: RowReason, line: number): void {
      const so = held.get(reason) ?? { rows: 0, lines: [] };
      held.set(reason, so);
      so.rows++;
      if (so.lines.length < linesNamed) so.lines.push(line);
    },
    list: (): Problems => [...held].map(([reason, { rows, lines }]) => ({ reason, rows, lines })),
  };
}
