import type { Reported } from './readExtract.ts';

/** How many a provider treated in a month and how many of them in time; null where a part of them is suppressed. */
export type Treated = { org: string; month: string; total: number | null; within: number | null };

/**
 * One figure for each provider and month. Where a row speaks of all stages, of all radiotherapy or of all cancers, its
 * parts are not added to it; where none does, first and subsequent treatments are summed, as they were published until
 * October 2023, and the others likewise. Of two rows that say the same thing the later one stands.
 */
export function monthsTreated(reported: readonly Reported[]): Treated[] {
  const groups = Map.groupBy(reported, ({ org, month }) => `${org}|${month}`);
  return [...groups.values()].flatMap((rows) => {
    const [any] = rows;
    if (any === undefined) return [];
    const figures = wholeOrSum(rows, ({ stage }) => (stage === 'all' ? null : stage), ofStage);
    return [{ org: any.org, month: any.month, ...figures }];
  });
}

type Figures = { total: number | null; within: number | null };

const ofStage = (rows: readonly Reported[]): Figures => wholeOrSum(rows, ({ part }) => part, ofPart);
const ofPart = (rows: readonly Reported[]): Figures => wholeOrSum(rows, ({ cancer }) => cancer, latest);

function latest(rows: readonly Reported[]): Figures {
  const { total = null, within = null } = rows.at(-1) ?? {};
  return { total, within };
}

/** What the rows of the whole say, else the sum of what those of each part say. */
function wholeOrSum(
  rows: readonly Reported[],
  partOf: (row: Reported) => string | null,
  figuresOf: (rows: readonly Reported[]) => Figures,
): Figures {
  const groups = Map.groupBy(rows, partOf);
  const whole = groups.get(null);
  return whole === undefined ? sumOf([...groups.values()].map(figuresOf)) : figuresOf(whole);
}

function sumOf(parts: readonly Figures[]): Figures {
  const sum = (of: (part: Figures) => number | null): number | null =>
    parts.reduce<number | null>((all, part) => {
      const value = of(part);
      return all === null || value === null ? null : all + value;
    }, 0);
  return { total: sum(({ total }) => total), within: sum(({ within }) => within) };
}
