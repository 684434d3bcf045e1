import { Collection } from '../../../../db/schema/edit.ts';
import type { LogEntry } from '../../../../db/schema/history.ts';
import { type LogFilter, noFilter } from '../../../plan/changes/filterLog.ts';
import { collectionNouns } from '../../../plan/commands/recordName.ts';
import { upperFirst } from '../../../simulation/firstLetter.ts';
import styles from './ChangeLog.module.css';

const kindName = (kind: Collection): string =>
  kind === 'header' ? 'The plan as a whole' : upperFirst(collectionNouns[kind][kind === 'demand' ? 0 : 1]);

type Props = { entries: readonly LogEntry[]; filter: LogFilter; onFilter: (filter: LogFilter) => void };

/** What is looked for: words, a kind of thing that was changed, and days. */
export function ChangeFilters({ entries, filter, onFilter }: Props) {
  const touched = new Set(entries.flatMap(({ touches }) => touches));
  const kinds = Collection.options.filter((kind) => touched.has(kind));
  const isFiltered = Object.values(filter).some((value) => value !== null && value !== '');
  return (
    <search className={styles.filters}>
      <input
        type="search"
        className={styles.words}
        aria-label="Search changes"
        placeholder="Search what was done and why"
        value={filter.text}
        onChange={({ target }) => onFilter({ ...filter, text: target.value })}
      />
      <select
        aria-label="Kind of thing changed"
        value={filter.kind ?? ''}
        onChange={({ target }) => onFilter({ ...filter, kind: kinds.find((kind) => kind === target.value) ?? null })}
      >
        <option value="">Everything</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindName(kind)}
          </option>
        ))}
      </select>
      <label>
        From
        <input
          type="date"
          value={filter.from}
          max={filter.to || undefined}
          onChange={({ target }) => onFilter({ ...filter, from: target.value })}
        />
      </label>
      <label>
        to
        <input
          type="date"
          value={filter.to}
          min={filter.from || undefined}
          onChange={({ target }) => onFilter({ ...filter, to: target.value })}
        />
      </label>
      {isFiltered && (
        <button type="button" className="plain" onClick={() => onFilter(noFilter)}>
          Show all
        </button>
      )}
    </search>
  );
}
