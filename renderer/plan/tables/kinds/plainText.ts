import type { Plan } from '../../../../db/schema/plan.ts';
import { asText, parsed, unreadable, type ValueKind } from './valueKind.ts';

type PlainText = { longest: number; form?: { pattern: RegExp; sentence: string }; suggest?: (plan: Plan) => string[] };

/** Words as they are, on one line. `suggest` gives what typing ahead offers without insisting on it. */
export const plainText = ({ longest, form, suggest }: PlainText): ValueKind => ({
  align: 'left',
  show: asText,
  write: asText,
  parse(text) {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words.length > longest) return unreadable(`may have at most ${longest} characters and has ${words.length}`);
    if (form && !form.pattern.test(words)) return unreadable(`${form.sentence}, not “${words}”`);
    return parsed(words);
  },
  ...(suggest && { options: (plan) => distinct(suggest(plan)) }),
});

export const distinct = (words: readonly (string | undefined)[]): string[] =>
  [...new Set(words.flatMap((word) => word ?? []))].toSorted((a, b) => a.localeCompare(b, 'en-GB'));
