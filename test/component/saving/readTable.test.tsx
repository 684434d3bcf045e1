import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { exact, exactEnds, inForm, notSaved } from '../../../renderer/saving/table/exact.ts';
import { readTable } from '../../../renderer/saving/table/readTable.ts';

test('a table on screen is read with whole numbers, intervals in two columns, and what stands beneath in its own', async () => {
  await render(
    <table>
      <caption>Mean of all runs</caption>
      <thead>
        <tr>
          <th rowSpan={2}>Measure</th>
          <th colSpan={2}>Baseline</th>
          <th rowSpan={2}>Change</th>
          <th rowSpan={2}>95% interval</th>
          <th rowSpan={2}>95% interval</th>
          <th rowSpan={2} {...notSaved}>
            Picture
          </th>
          <td rowSpan={2} />
        </tr>
        <tr>
          <th>Value</th>
          <th {...inForm('share')}>Share</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            Mean wait
            <span hidden data-beneath="Unit">
              days
            </span>
          </th>
          <td {...exact(16.81874)}>
            16.8<span data-beneath="reading">Worse</span>
          </td>
          <td>94%</td>
          <td>−1,234.5</td>
          <td {...exactEnds([16.4, 17.2])}>16 to 17</td>
          <td {...exactEnds(null)} />
          <td>…</td>
          <td>
            <button type="button">Try it</button>
          </td>
        </tr>
        <tr>
          <th scope="row">Hours</th>
          <td>
            <input type="number" defaultValue={7.5} />
          </td>
          <td colSpan={2}>not measured</td>
          <td {...exactEnds([1, 2])} />
          <td {...exactEnds([3, 4])} />
          <td />
          <td />
        </tr>
      </tbody>
    </table>,
  );
  const table = document.querySelector('table');
  if (!table) throw new Error('The table is not there.');
  const { columns, rows, notes } = readTable(table, 'Measures', ['Beware.']);
  expect(columns.map(({ name }) => name)).toEqual([
    ...['Measure', 'Unit', 'Baseline, Value', 'Baseline, Value: reading', 'Baseline, Share', 'Change'],
    ...[
      '95% interval, low',
      '95% interval, high',
      '95% interval: 95% interval, low',
      '95% interval: 95% interval, high',
    ],
  ]);
  expect(columns[4]?.form).toBe('share');
  expect(rows).toEqual([
    ['Mean wait', 'days', 16.81874, 'Worse', 0.94, -1234.5, 16.4, 17.2, null, null],
    ['Hours', null, 7.5, null, 'not measured', null, 1, 2, 3, 4],
  ]);
  expect(notes).toEqual(['Mean of all runs', 'Beware.']);
});
