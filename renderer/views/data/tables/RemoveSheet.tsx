import { Sheet } from '../../../components/Sheet.tsx';
import type { RowsRemoval } from '../../../plan/tables/removeRows.ts';
import styles from './TableSheet.module.css';

type RemoveSheetProps = { removal: RowsRemoval; onRemove(): void; onClose(): void };

/** Asks before rows go that others hang on: what goes with them is said first. */
export function RemoveSheet({ removal, onRemove, onClose }: RemoveSheetProps) {
  return (
    <Sheet label={removal.command.label} onClose={onClose}>
      <div className={styles.sheet}>
        <h2>{removal.command.label}</h2>
        {removal.also.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="quiet">It is one step: Undo brings all of it back.</p>
        <div className={styles.sheetEnd}>
          <button type="button" className="primary" data-first-focus="true" onClick={onRemove}>
            Remove
          </button>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </div>
    </Sheet>
  );
}
