import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Sheet.module.css';

type Props = { label: string; onClose: () => void; className?: string | undefined; children: ReactNode };

/**
 * Something that lies over the window until it is done with: Escape, or a press beside it, closes it. What is marked
 * `data-first-focus` has the focus first.
 */
export function Sheet({ label, onClose, className, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    element?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    // Closing it, while it is still there, is what gives the focus back to where it was.
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog itself closes on Escape.
    <dialog
      ref={dialog}
      aria-label={label}
      className={className === undefined ? styles.sheet : `${styles.sheet} ${className}`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={({ target }) => {
        if (target === dialog.current) onClose();
      }}
    >
      <div className={styles.inside}>{children}</div>
    </dialog>
  );
}
