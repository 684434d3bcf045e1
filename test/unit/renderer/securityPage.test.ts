import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('assets/help/security.md', 'utf8');
const told = [...text.matchAll(/^\| [^|\n]+ \| [^|\n]+ \| `([^`\n]+)`: “(.+)” *\|$/gm)];

test('each line of the security page names a test that is there', () => {
  expect(told.length).toBeGreaterThan(15);
  for (const [line, file = '', name = ''] of told) {
    const source = readFileSync(`test/${file}`, 'utf8');
    expect(source.includes(name), line).toBe(true);
  }
});

test('every line of its tables is one of those', () => {
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (What could|-)/.test(line));
  expect(told).toHaveLength(rows.length);
});
