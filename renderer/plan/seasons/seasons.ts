import { sum } from 'd3-array';
import { evenOverTheYear } from '../../../db/schema/check/shares.ts';
import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { changeHeader } from '../commands/changeFields.ts';
import { put, putRecords } from '../commands/putRecords.ts';
import { decimal } from '../numbers.ts';

export const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

/** What a plan without seasons has: every month alike. */
export const evenMonths: readonly number[] = months.map(() => 1);

/** Decimals to which factors are kept. */
const digits = 4;
const most = 5;

/** The same seasons with a mean of 1, which move courses within the year and leave its total alone. */
export function evenedOut(factors: readonly number[]): number[] {
  const mean = sum(factors) / factors.length;
  return factors.map((factor) => Number((factor / mean).toFixed(digits)));
}

/** The factors after typing, or pasting a row or column of figures, from a month on; months that it leaves alone stay. */
export function entered(factors: readonly number[], from: number, text: string): number[] {
  const values = text
    .trim()
    .split(/[\t\r\n;]+|,\s+| +/)
    .map((part) => (part.trim().endsWith('%') ? Number(part.replace('%', '')) / 100 : Number(part)));
  return factors.map((factor, month) => {
    const value = values[month - from];
    return month < from || value === undefined ? factor : value;
  });
}

/** Why these cannot be a plan's seasons, as a sentence; null when they can. */
export function seasonsProblem(factors: readonly number[]): string | null {
  const wrong = factors.findIndex((factor) => !(factor >= 0 && factor <= most));
  if (wrong !== -1) return `${months[wrong]} needs a number from 0 to ${most}: 1 is an average month.`;
  const mean = sum(factors) / factors.length;
  if (mean === 0) return 'At least one month needs courses.';
  if (evenOverTheYear(mean)) return null;
  return `The months have a mean of ${decimal(mean, 3)} and need a mean of 1, so that seasons move courses within the year and leave its total alone.`;
}

/** Sets the seasons, with where they come from; null when nothing would change. */
export function seasonsCommand(plan: Plan, factors: readonly number[], source: Source): Command | null {
  const known = plan.sources?.some(({ id }) => id === source.id) ?? false;
  const header = changeHeader(plan, { seasonality: [...factors], seasonalitySource: source.id });
  if (header === null || known) return header;
  const added = putRecords(plan, { name: header.name, label: header.label }, [put('sources', source)]);
  return { ...header, label: 'Change the seasons', edits: [...(added?.edits ?? []), ...header.edits] };
}
