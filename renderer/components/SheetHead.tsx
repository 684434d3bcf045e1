import styles from './SheetHead.module.css';

/** The head of a sheet that is looked at and closed. */
export function SheetHead({ title, onClose }: { title: string; onClose: () => void }) {
  return (
    <header className={styles.head}>
      <h2>{title}</h2>
      <button type="button" className="plain" onClick={onClose}>
        Close
      </button>
    </header>
  );
}
