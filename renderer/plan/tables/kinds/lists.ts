import type { Plan } from '../../../../db/schema/plan.ts';
import { parsed, unreadable, type ValueKind } from './valueKind.ts';

const wordsOf = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : '');

/** A list of short words, with commas between them. */
export const wordList = (longest: number, suggest: (plan: Plan) => string[]): ValueKind => ({
  align: 'left',
  show: wordsOf,
  write: wordsOf,
  parse(text) {
    const words = text.split(/[,;]/).flatMap((word) => word.trim() || []);
    const tooLong = words.find((word) => word.length > longest);
    if (tooLong !== undefined)
      return unreadable(`needs words of at most ${longest} characters with commas between them`);
    return parsed([...new Set(words)]);
  },
  options: suggest,
});

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function weekdaysText(value: unknown): string {
  const days: number[] = Array.isArray(value) ? value.filter((day) => typeof day === 'number').toSorted() : [];
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && last.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined) => dayNames[(day ?? 0) - 1] ?? '';
  return runs
    .map((run) => (run.length > 2 ? `${name(run[0])}–${name(run.at(-1))}` : run.map(name).join(', ')))
    .join(', ');
}

/** Days of the week, such as “Mon–Fri, Sun”. */
export const weekdays: ValueKind = {
  align: 'left',
  show: weekdaysText,
  write: weekdaysText,
  parse(text) {
    const wrong = unreadable(`needs days of the week such as Mon–Fri or Mon, Wed, not “${text.trim()}”`);
    const days = new Set<number>();
    const dayOf = (word: string): number =>
      word === 'm' || word === 'w' || word === 'f'
        ? 'mtwtf'.indexOf(word) + 1
        : /^[1-7]$/.test(word)
          ? Number(word)
          : dayNames.findIndex(
              (name) => word.length > 1 && (word.startsWith(name.toLowerCase()) || name.toLowerCase().startsWith(word)),
            ) + 1;
    for (const part of text.toLowerCase().split(/[,;&]|\band\b/)) {
      const [from = '', to, ...rest] = part.trim().split(/\s*(?:-|–|\bto\b)\s*/);
      const first = dayOf(from);
      const last = to === undefined ? first : dayOf(to);
      if (first === 0 || last < first || rest.length > 0) return wrong;
      for (let day = first; day <= last; day += 1) days.add(day);
    }
    return parsed([...days].toSorted());
  },
  options: () => ['Mon–Fri', 'Mon–Sat', 'Mon–Sun', 'Mon–Thu'],
};
