import { describe, expect, it } from 'vitest';
import { peekFile } from '../../../../renderer/intake/file/peekFile.ts';
import { readWhole } from '../../../../renderer/intake/file/readWhole.ts';
import { ariaAttendances } from '../../../support/files/aria.ts';
import { cwtExtract } from '../../../support/files/cwtExtract.ts';
import { machineLists } from '../../../support/files/machineLists.ts';
import { ndrs } from '../../../support/files/ndrs.ts';
import { odsTrusts } from '../../../support/files/odsTrusts.ts';
import { onsProjections } from '../../../support/files/onsProjections.ts';
import { rtdsV5 } from '../../../support/files/rtdsV5.ts';
import type { SampleFile } from '../../../support/files/sampleFile.ts';

const asked = { courses: 12 };
const samples: SampleFile[] = [
  ...[rtdsV5(asked), ndrs(asked), ndrs({ ...asked, layout: 'ndrs' }), ariaAttendances(asked)],
  ...[await cwtExtract({ months: 2 }), onsProjections(), odsTrusts(), ...(await machineLists())],
];

describe('files laid out like those that planners have', () => {
  it.each(samples.map((sample) => [sample.name, sample] as const))(
    'are read: %s',
    async (name, { bytes, identifiers }) => {
      const blob = new Blob([bytes]);
      const peeked = await peekFile(blob, name);
      if (!peeked.ok) throw new Error(peeked.problems[0]?.message);
      const sheet = peeked.value.sheets.at(-1);
      const cells = await readWhole(blob, sheet?.name);
      if (!cells.ok) throw new Error(cells.problems[0]?.message);
      const widths = new Set(cells.value.map(({ length }) => length));
      if (peeked.value.format === 'csv') expect([...widths], 'every row is as wide as the first').toHaveLength(1);
      expect(Math.max(...widths)).toBeGreaterThan(1);
      const text = cells.value.flat().join('\n');
      const missing = identifiers.filter((identifier) => !text.includes(identifier));
      expect(missing, 'what the file is said to tell of somebody is in it').toEqual([]);
    },
  );
});
