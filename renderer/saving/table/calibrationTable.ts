import type { Held, HeldPlace } from '../../plan/observed/calibration.ts';
import { heldName, heldSentence } from '../../plan/observed/calibrationWords.ts';
import type { CellOut, TableOut } from './tableOut.ts';

const columns = [
  ...['Where', 'What kind of place', 'Measure', 'First month', 'Last month', 'Months', 'Courses or attendances'],
  ...['Observed', 'Observed, 95% interval from', 'Observed, 95% interval to'],
  ...['Simulated', 'Simulated, lowest run', 'Simulated, highest run'],
  ...['Simulated less observed', 'Difference, 95% interval from', 'Difference, 95% interval to', 'In words'],
];

const kinds = { network: 'Network', trust: 'Trust', centre: 'Centre', machine: 'Machine' } as const;

/** What the calibration shows, a row for each measure at each place. */
export const calibrationTable = (title: string, places: readonly HeldPlace[]): TableOut => ({
  title,
  columns: columns.map((name) => ({ name })),
  rows: places.flatMap(({ place, held }) => held.map((one) => [place.name, kinds[place.kind], ...rowOf(one)])),
  notes: [
    'Shares are parts of one. Waits are days, courses are by month, attendances and fractions by machine and day.',
    'A trust is all the centres that it runs, and a centre’s machines are its linacs together.',
  ],
});

function rowOf(held: Held): CellOut[] {
  const { measure, span, observed, simulated, difference } = held;
  return [
    ...[heldName(measure), ...span, observed.months, observed.count],
    ...[observed.value, ...(observed.ci95 ?? [null, null])],
    ...(simulated ? [simulated.value, ...simulated.range] : [null, null, null]),
    ...(difference ? [difference.value, ...difference.ci95] : [null, null, null]),
    heldSentence(held),
  ];
}
