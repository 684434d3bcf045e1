import type { WorkshopRecord } from '../../../db/schema/workshop.ts';
import { longDate } from '../../plan/dates.ts';
import { clipped } from '../../plan/projectName.ts';
import { kindWords, recordedAt } from '../../plan/workshop/recordRows.ts';
import { recordPages } from './recordPages.ts';

/** What the room decided, took on and disagreed about: as many slides as that takes. */
export function RecordSlides({ records }: { records: readonly WorkshopRecord[] }) {
  return recordPages(records).map((page, at) => (
    <section key={page[0]?.record.id} className="slide">
      <h1>{at === 0 ? 'What the workshop decided' : 'What the workshop decided, continued'}</h1>
      <ul className="records">
        {page.map(({ record, text }) => (
          <li key={record.id}>
            <p className="said">
              <strong>{kindWords[record.kind]}.</strong> {text}
            </p>
            <p className="quiet">{about(record)}</p>
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** As much of a name as stands beside others in a line. */
const longestName = 40;

const about = ({ role, due, at, scenarioName }: WorkshopRecord): string =>
  [
    role && clipped(role, longestName),
    due === undefined ? undefined : `due ${longDate(due)}`,
    clipped(scenarioName, longestName),
    recordedAt(at),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
