import { decimal } from '../../plan/numbers.ts';

/** `line 2` or `lines 2, 5 and 9` */
export function lineWords(lines: readonly number[]): string {
  const [last, ...others] = lines.toReversed();
  if (last === undefined) return 'no line';
  const before = others.toReversed().map((line) => decimal(line));
  return before.length === 0 ? `line ${decimal(last)}` : `lines ${before.join(', ')} and ${decimal(last)}`;
}
