import { type RefObject, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { type RovingKind, rovingKinds, type Stop } from '../../plan/fleet/fleetOrder.ts';

type Item = HTMLElement | SVGElement;

const isItem = (target: EventTarget | null): target is Item =>
  target instanceof HTMLElement || target instanceof SVGElement;

const kindOf = (target: EventTarget | null): RovingKind | undefined =>
  isItem(target) ? rovingKinds.find((kind) => kind === target.dataset.roving) : undefined;

const selectorOf = ({ field, id }: Stop): string => `[data-roving][data-${field}="${CSS.escape(id)}"]`;

/**
 * One tab stop for each kind of thing marked `data-roving` under an element; Up and Down go from one to the next in
 * the order in which they are read, Home and End to the first and the last, whether they are drawn already or not.
 * Which one holds the tab stop is kept in the page alone, so that moving about draws nothing again.
 */
export function useRoving(
  root: RefObject<HTMLElement | null>,
  order: Record<RovingKind, readonly Stop[]>,
  look: () => void,
): void {
  const live = useRef({ order, look });
  live.current = { order, look };
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const find = (selector: string) => element.querySelector<Item>(selector);

    /** Every kind keeps exactly one stop, whatever has been drawn or taken away since. */
    const settle = () => {
      for (const kind of rovingKinds) {
        if (find(`[data-roving="${kind}"][tabindex="0"]`)) continue;
        find(`[data-roving="${kind}"]`)?.setAttribute('tabindex', '0');
      }
    };
    const focus = ({ target }: FocusEvent) => {
      const kind = kindOf(target);
      if (kind === undefined) return;
      for (const item of element.querySelectorAll(`[data-roving="${kind}"]`)) {
        item.setAttribute('tabindex', item === target ? '0' : '-1');
      }
    };
    /** What lies beyond what is drawn is scrolled to and drawn before it gets the focus. */
    const reach = (stop: Stop) => {
      const selector = selectorOf(stop);
      if (!find(selector)) {
        element.scrollTop = Math.max(0, stop.top - element.clientHeight / 2);
        flushSync(() => live.current.look());
      }
      const item = find(selector);
      item?.focus();
      item?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    const key = (event: KeyboardEvent) => {
      const { target } = event;
      const kind = kindOf(target);
      if (!isItem(target) || kind === undefined) return;
      const stops = live.current.order[kind];
      const at = stops.findIndex((stop) => target.matches(selectorOf(stop)));
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      const stop = stops[next];
      if (stop) reach(stop);
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
