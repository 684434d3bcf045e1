import { allChecks } from './rows/all.ts';
import { isWithin, type Row } from './rows/row.ts';

/**
 * `npm run validate`: every check with what theory or a paper says, what the engine says, and whether the difference is
 * within its stated tolerance. Exit code 1 when any is not. With `--full`, the whole grid of loads and sizes.
 */
const columns = [
  { title: 'what is checked', width: 76 },
  { title: 'expected', width: 11 },
  { title: 'found', width: 11 },
  { title: 'difference', width: 11 },
  { title: 'tolerance', width: 11 },
  { title: 'unit', width: 16 },
  { title: '', width: 6 },
];

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => {
      const width = columns[index]?.width ?? 0;
      const isNumber = index >= 1 && index <= 4;
      return isNumber ? cell.padStart(width) : cell.padEnd(width);
    })
    .join('  ')
    .trimEnd();

/** Four significant figures, and no more decimals than a reader can use. */
function figure(value: number): string {
  if (Number.isNaN(value)) return 'too wide';
  const digits = value === 0 ? 0 : Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString('en-GB', { maximumFractionDigits: Math.min(5, digits), signDisplay: 'negative' });
}

function print(row: Row): void {
  const { what, expected, found, tolerance, unit, because } = row;
  const cells = [what, figure(expected), figure(found), figure(found - expected), figure(tolerance), unit];
  console.log(line([...cells, isWithin(row) ? 'within' : 'OUT']));
  if (!isWithin(row)) console.log(`    ${because}`);
}

const full = process.argv.includes('--full');
const began = performance.now();
let group = '';
let rows = 0;
let out = 0;
for (const check of allChecks(full)) {
  if (check.group !== group) {
    group = check.group;
    console.log(`\n${group}\n${line(columns.map(({ title }) => title))}`);
  }
  for (const row of await check.run()) {
    print(row);
    rows++;
    if (!isWithin(row)) out++;
  }
}
const seconds = Math.round((performance.now() - began) / 1000);
console.log(`\n${rows} rows, ${out === 0 ? 'all within their tolerances' : `${out} out`}, in ${seconds} s`);
process.exitCode = out === 0 ? 0 : 1;
