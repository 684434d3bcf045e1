import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import styles from './ActionMenu.module.css';

/** Something that can be done with what a menu was asked for, or why it cannot be done now. */
export type MenuAction = { label: string; keyName?: string; disabled?: string; run(): void };

type Props = {
  /** What it is asked for. */
  label: string;
  /** Where on the screen. */
  x: number;
  y: number;
  actions: readonly MenuAction[];
  onClose(): void;
};

const isFocusable = (element: Element | null): element is HTMLElement | SVGElement =>
  element instanceof HTMLElement || element instanceof SVGElement;

/** From the screen's edges, in pixels. */
const margin = 8;

/** Where a menu begins so that all of it is on the screen; `room` is where it must begin to end at the edge. */
const within = (wanted: number, room: number): number => Math.max(margin, Math.min(wanted, room - margin));

/** What can be done here: arrows go through it, Enter does it, Escape closes it; the focus then goes back. */
export function ActionMenu({ label, x, y, actions, onClose }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const cameFrom = useRef(document.activeElement);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const back = cameFrom.current;
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const outside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) close.current();
    };
    addEventListener('pointerdown', outside, { capture: true });
    return () => {
      removeEventListener('pointerdown', outside, { capture: true });
      if (isFocusable(back) && document.activeElement === document.body) back.focus();
    };
  }, []);
  const key = (event: KeyboardEvent) => {
    const items = [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      onClose();
      if (isFocusable(cameFrom.current)) cameFrom.current.focus();
    } else if (next !== undefined) items[next % items.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const above = y > innerHeight * 0.7;
  useLayoutEffect(() => {
    const menu = root.current;
    if (menu === null) return;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${within(x, innerWidth - width)}px`;
    menu.style.top = `${within(above ? y - 30 - height : y, innerHeight - height)}px`;
  });
  return (
    <div
      ref={root}
      className={styles.menu}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={key}
      onContextMenu={(event) => event.preventDefault()}
    >
      {actions.map(({ label: words, keyName, disabled, run }) => (
        <button
          key={words}
          type="button"
          role="menuitem"
          className={styles.item}
          tabIndex={-1}
          aria-disabled={disabled !== undefined}
          onClick={() => {
            if (disabled !== undefined) return;
            onClose();
            run();
          }}
        >
          <span>
            {words}
            {disabled !== undefined && <span className={styles.why}>{disabled}</span>}
          </span>
          {keyName !== undefined && <kbd className={styles.key}>{keyName}</kbd>}
        </button>
      ))}
    </div>
  );
}
