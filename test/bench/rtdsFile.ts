import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { seeded } from '../support/files/seeded.ts';

const headings = [
  ...['PATIENTID', 'ATTENDID', 'ORGCODEPROVIDER', 'APPTDATE', 'RADIOTHERAPYEPISODEID', 'DECISIONTOTREATDATE'],
  ...['TREATMENTSTARTDATE', 'RADIOTHERAPYPRIORITY', 'RADIOTHERAPYDIAGNOSISICD', 'RADIOTHERAPYINTENT'],
  ...['PRESCRIPTIONID', 'RTTREATMENTREGION', 'PRESCRIBEDFRACTIONS', 'RTACTUALFRACTIONS', 'MACHINEID', 'TIMEOFEXPOSURE'],
];
const exposuresPerVisit = 4;
const sites = ['C509', 'C61X', 'C341', 'C329', 'C20X', 'C795'];
const numbers = [5, 15, 20, 30, 25, 1];
const dayMs = 86_400_000;
const firstDay = Date.UTC(2023, 3, 3);
const days = 3 * 365;

/**
 * Writes a file such as a network has of three years: four exposures to a visit, some sixteen visits to a course, thirty
 * machines, and rows of courses under way at a time among each other. Nobody is in it.
 */
export async function writeRtdsFile(path: string, rows: number): Promise<void> {
  const { below } = seeded(7);
  const out = createWriteStream(path);
  out.write(`${headings.join(',')}\n`);
  const date = (day: number): string =>
    new Date(firstDay + day * dayMs).toISOString().slice(0, 10).split('-').toReversed().join('/');
  let written = 0;
  for (let course = 0; written < rows; course++) {
    const site = below(sites.length);
    const fractions = numbers[site] ?? 1;
    const machine = below(30);
    const start = below(days - 60);
    const wait = 3 + below(35);
    const head = `PT${100_000_000 + course}`;
    const told = `R${below(10)}${machine % 9},`;
    const rest = `,EP${course},${date(start - wait)},${date(start)},R,${sites[site]},${site === 5 ? '01' : '02'},PR${course},P,${fractions},${fractions}`;
    let lines = '';
    for (let visit = 0; visit < fractions; visit++) {
      const on = date(start + visit + 2 * Math.floor(visit / 5));
      for (let exposure = 0; exposure < exposuresPerVisit && written < rows; exposure++, written++) {
        lines += `${head},AT${course}-${visit},${told}${on}${rest},LA${machine},${8 + (course % 10)}:${10 + exposure}:00\n`;
      }
    }
    if (!out.write(lines)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
