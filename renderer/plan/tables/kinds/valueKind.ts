import type { Plan } from '../../../../db/schema/plan.ts';

/** What a person typed or pasted, read: `undefined` where it was blank, or a reason as the predicate of a sentence. */
export type Parsed = { ok: true; value: unknown } | { ok: false; reason: string };

export const parsed = (value: unknown): Parsed => ({ ok: true, value });
export const unreadable = (reason: string): Parsed => ({ ok: false, reason });

/** How values of one kind are shown, written so that they can be read again, and read. */
export type ValueKind = {
  align: 'left' | 'right';
  /** As it stands in a cell; rounded where that is enough to read. */
  show(value: unknown, plan: Plan): string;
  /** As it is edited and copied: `parse` gives the same value back. */
  write(value: unknown, plan: Plan): string;
  /** Reads text that is not blank. Blank is nobody's kind: a column says whether it may be. */
  parse(text: string, plan: Plan): Parsed;
  /** What typing ahead offers. */
  options?(plan: Plan): readonly string[];
  /** Only these options are allowed; otherwise they are suggestions. */
  closed?: true;
  /** Parts of a whole, which a spreadsheet may give as 0.7 as well as 70%. */
  parts?: true;
  /** What its numbers or texts are where they leave for a spreadsheet: shares of 1, days as YYYY-MM-DD, or months as YYYY-MM. */
  form?: 'share' | 'date' | 'month';
};

/** A value as text when it is one. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
