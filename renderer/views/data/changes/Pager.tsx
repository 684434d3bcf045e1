import styles from './ChangeLog.module.css';

type Props = { page: number; pages: number; pageSize: number; total: number; onTurn: (page: number) => void };

/** Goes through a list page by page, from the newest to the oldest; nothing where all stands on one. */
export function Pager({ page, pages, pageSize, total, onTurn }: Props) {
  if (pages < 2) return null;
  const number = (value: number) => value.toLocaleString('en-GB');
  const last = Math.min(total, (page + 1) * pageSize);
  return (
    <nav className={styles.pager} aria-label="Pages of the log">
      <button type="button" disabled={page === 0} onClick={() => onTurn(0)}>
        Newest
      </button>
      <button type="button" disabled={page === 0} onClick={() => onTurn(page - 1)}>
        Newer
      </button>
      <span>
        {number(page * pageSize + 1)} to {number(last)} of {number(total)}
      </span>
      <button type="button" disabled={page === pages - 1} onClick={() => onTurn(page + 1)}>
        Older
      </button>
      <button type="button" disabled={page === pages - 1} onClick={() => onTurn(pages - 1)}>
        Oldest
      </button>
    </nav>
  );
}
