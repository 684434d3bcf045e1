import { type RefObject, useEffect } from 'react';

const kinds = ['machine', 'project'] as const;

/**
 * One tab stop for each kind of thing marked `data-roving` under an element; Up and Down go from one to the next in
 * the order in which they are read, Home and End to the first and the last. Which one holds the tab stop is kept in
 * the page alone, so that moving about draws nothing again.
 */
export function useRoving(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const kindOf = (target: EventTarget | null): string | undefined =>
      target instanceof HTMLElement || target instanceof SVGElement ? target.dataset.roving : undefined;
    const all = (kind: string) => [...element.querySelectorAll<HTMLElement | SVGElement>(`[data-roving="${kind}"]`)];

    /** Every kind keeps exactly one stop, whatever has been drawn or taken away since. */
    const settle = () => {
      for (const kind of kinds) {
        if (element.querySelector(`[data-roving="${kind}"][tabindex="0"]`)) continue;
        element.querySelector(`[data-roving="${kind}"]`)?.setAttribute('tabindex', '0');
      }
    };
    const focus = ({ target }: FocusEvent) => {
      const kind = kindOf(target);
      if (kind === undefined) return;
      for (const item of all(kind)) item.setAttribute('tabindex', item === target ? '0' : '-1');
    };
    const key = (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
      const kind = target.dataset.roving;
      if (kind === undefined) return;
      const items = all(kind);
      const at = items.indexOf(target);
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
      const to = next === undefined ? undefined : items[next];
      if (next === undefined) return;
      event.preventDefault();
      to?.focus();
      to?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    settle();
    const watcher = new MutationObserver(settle);
    watcher.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', focus);
    element.addEventListener('keydown', key);
    return () => {
      watcher.disconnect();
      element.removeEventListener('focusin', focus);
      element.removeEventListener('keydown', key);
    };
  }, [root]);
}
