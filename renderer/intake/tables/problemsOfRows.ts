import type { TableReading } from './tableReading.ts';
import type { ProblemOfRows } from './tableShown.ts';

/** What is wrong, each thing once with the rows that it is wrong with; unknown words are asked about elsewhere. */
export function problemsOfRows({ rows, unknown }: TableReading): ProblemOfRows[] {
  const asked = new Set(unknown.flatMap(({ columnKey, lines }) => lines.map((line) => `${line}:${columnKey}`)));
  const told = rows.flatMap(({ line, problems }) =>
    problems.flatMap((problem) => (asked.has(`${line}:${problem.columnKey}`) ? [] : [{ line, ...problem }])),
  );
  const alike = Map.groupBy(told, ({ columnKey, sentence }) => `${columnKey}:${sentence}`);
  return [...alike.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    return [{ columnKey: first.columnKey, sentence: first.sentence, lines: all.map(({ line }) => line) }];
  });
}
