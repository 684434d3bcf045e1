import { InvalidArgumentError } from 'commander';
import { IsoDate } from '../../db/schema/primitives.ts';

/** Readers of option values. What they refuse is misuse, exit 2. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It needs a whole number from ${least} to ${most}.`);
  };

export function positiveNumber(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value) && value > 0) return value;
  throw new InvalidArgumentError('It needs a number above 0.');
}

export const collect = (value: string, before: readonly string[]): string[] =>
  before.includes(value) ? [...before] : [...before, value];

export function isoDate(text: string): string {
  if (IsoDate.safeParse(text).success) return text;
  throw new InvalidArgumentError('It needs a date such as 2028-04-01.');
}
