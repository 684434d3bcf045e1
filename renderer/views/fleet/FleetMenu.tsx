import { useEffect, useRef } from 'react';
import styles from './FleetMenu.module.css';
import { type FleetAction, fleetActions } from './fleetActions.ts';
import { type FleetMenu, useFleetStore } from './fleetStore.ts';

/** The menu that was asked for, if any. */
export function FleetMenuOf() {
  const menu = useFleetStore((state) => state.menu);
  return menu === null ? null : <Menu key={`${menu.kind}${menu.id}`} menu={menu} actions={fleetActions(menu)} />;
}

/** What can be done here: arrows go through it, Enter does it, Escape closes it; the focus then goes back. */
function Menu({ menu, actions }: { menu: FleetMenu; actions: readonly FleetAction[] }) {
  const root = useRef<HTMLDivElement>(null);
  const showMenu = useFleetStore((state) => state.showMenu);
  const cameFrom = useRef(document.activeElement);
  useEffect(() => {
    const back = cameFrom.current;
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const outside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !root.current?.contains(target)) showMenu(null);
    };
    addEventListener('pointerdown', outside, { capture: true });
    return () => {
      removeEventListener('pointerdown', outside, { capture: true });
      if ((back instanceof HTMLElement || back instanceof SVGElement) && document.activeElement === document.body) {
        back.focus();
      }
    };
  }, [showMenu]);
  const key = (event: React.KeyboardEvent) => {
    const items = [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = items.findIndex((item) => item.matches(':focus'));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      showMenu(null);
      const back = cameFrom.current;
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
    } else if (next !== undefined) items[next % items.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const left = Math.min(menu.x, innerWidth - 300);
  const place = menu.y > innerHeight * 0.7 ? { bottom: innerHeight - menu.y + 30 } : { top: menu.y };
  return (
    <div ref={root} className={styles.menu} role="menu" tabIndex={-1} style={{ left, ...place }} onKeyDown={key}>
      {actions.map(({ label, keyName, disabled, run }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          className={styles.item}
          tabIndex={-1}
          aria-disabled={disabled !== undefined}
          onClick={() => {
            if (disabled !== undefined) return;
            showMenu(null);
            run();
          }}
        >
          <span>
            {label}
            {disabled !== undefined && <span className={styles.why}>{disabled}</span>}
          </span>
          {keyName !== undefined && <kbd className={styles.key}>{keyName}</kbd>}
        </button>
      ))}
    </div>
  );
}
