import { type Source, SourceStatus } from '../../../../db/schema/source.ts';
import styles from './Sources.module.css';
import { statusWords } from './statusWords.ts';

/** What a source says of itself, as typed; empty where it is not said. */
export type SourceDraft = { title: string; address: string; date: string; status: SourceStatus; note: string };

export const draftOf = (source: Source | undefined): SourceDraft => ({
  title: source?.title ?? '',
  address: source?.address ?? '',
  date: source?.date ?? '',
  status: source?.status ?? 'local',
  note: source?.note ?? '',
});

/** The source as typed; null while it has no title. */
export function sourceFrom(draft: SourceDraft, id: string): Source | null {
  const title = draft.title.trim();
  const [address, note] = [draft.address.trim(), draft.note.trim()];
  if (title === '') return null;
  return {
    id,
    title,
    ...(address !== '' && { address }),
    ...(draft.date !== '' && { date: draft.date }),
    status: draft.status,
    ...(note !== '' && { note }),
  };
}

type Props = { draft: SourceDraft; onChange: (draft: SourceDraft) => void };

/** The fields of a source. */
export function SourceFields({ draft, onChange }: Props) {
  const set = (field: Partial<SourceDraft>) => onChange({ ...draft, ...field });
  return (
    <>
      <label className={styles.field}>
        Title
        <input
          data-first-focus
          required
          maxLength={200}
          value={draft.title}
          onChange={({ target }) => set({ title: target.value })}
        />
      </label>
      <label className={styles.field}>
        Address, of a page or a document
        <input maxLength={500} value={draft.address} onChange={({ target }) => set({ address: target.value })} />
      </label>
      <div className={styles.pair}>
        <label className={styles.field}>
          Date
          <input type="date" value={draft.date} onChange={({ target }) => set({ date: target.value })} />
        </label>
        <label className={styles.field}>
          How sure it is
          <select
            value={draft.status}
            onChange={({ target }) => set({ status: SourceStatus.catch('local').parse(target.value) })}
          >
            {SourceStatus.options.map((status) => (
              <option key={status} value={status}>
                {statusWords[status]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className={styles.field}>
        Note
        <textarea rows={2} maxLength={2000} value={draft.note} onChange={({ target }) => set({ note: target.value })} />
      </label>
    </>
  );
}
