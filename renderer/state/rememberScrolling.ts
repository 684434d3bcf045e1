import { z } from 'zod';
import { elementAt, pathTo } from './elementPath.ts';
import { keepHere, recallHere } from './here.ts';

/** How far something is scrolled, in pixels, by the part of the window that is shown and its place therein. */
const Places = z.array(z.tuple([z.string(), z.object({ left: z.number(), top: z.number() })]));

const most = 100;
/** Long enough for every view to have come by all that it shows. */
const patienceMs = 15_000;

/** What of a window is looked at: what is within is scrolled, what it shows is told by its view and the tabs chosen. */
type Parts = {
  root: HTMLElement;
  /** Whether something else is led to, so that nothing is scrolled away from it. */
  isLed(): boolean;
};

/**
 * Keeps how far the parts of each view are scrolled, and scrolls a view that is come back to, or shown again after a
 * reload, as far again, as soon as it holds enough. Whoever does anything meanwhile is left alone. Answers with its end.
 */
export function rememberScrolling({ root, isLed }: Parts): () => void {
  const places = new Map(recallHere('scrolled', Places, []));
  let shown = '';
  let waiting = new Set<string>();
  let end: ReturnType<typeof setTimeout> | undefined;

  const scrolled = ({ target }: Event) => {
    const main = mainOf(root);
    if (!(target instanceof Element) || !main?.contains(target)) return;
    const key = `${partOf(root)} ${pathTo(target, main)}`;
    // What is not as long yet as it was is no wish to be at its beginning.
    if (waiting.has(key)) return;
    places.delete(key);
    const { scrollLeft: left, scrollTop: top } = target;
    if (left !== 0 || top !== 0) places.set(key, { left, top });
    for (const oldest of [...places.keys()].slice(0, -most)) places.delete(oldest);
    keepHere('scrolled', [...places]);
  };

  const stop = () => {
    waiting.clear();
    grown.disconnect();
    clearTimeout(end);
  };
  const scroll = () => {
    const main = mainOf(root);
    if (main === null) return;
    const part = `${partOf(root)} `;
    for (const key of [...waiting].filter((one) => one.startsWith(part))) {
      const place = places.get(key);
      const element = elementAt(key.slice(part.length), main);
      if (element === null || place === undefined) continue;
      const holds =
        element.scrollHeight - element.clientHeight >= place.top &&
        element.scrollWidth - element.clientWidth >= place.left;
      if (!holds) continue;
      waiting.delete(key);
      if (element.scrollTop === 0 && element.scrollLeft === 0) element.scrollTo({ ...place, behavior: 'instant' });
    }
    if (waiting.size === 0) stop();
  };
  const grown = new MutationObserver(scroll);
  const begin = () => {
    stop();
    shown = partOf(root);
    if (isLed()) return;
    const view = shown.split('|', 1)[0];
    waiting = new Set([...places.keys()].filter((key) => key.startsWith(`${view}|`)));
    if (waiting.size === 0) return;
    grown.observe(root, { childList: true, subtree: true });
    end = setTimeout(stop, patienceMs);
    scroll();
  };
  const look = () => {
    if (partOf(root) !== shown) begin();
  };
  const changed = new MutationObserver(look);
  /** The planner itself comes, or goes for a storyboard. */
  const came = new MutationObserver(look);

  changed.observe(root, { subtree: true, attributeFilter: ['data-view', 'aria-selected', 'aria-current'] });
  came.observe(root, { childList: true });
  root.ownerDocument.addEventListener('scrollend', scrolled, { capture: true });
  for (const done of doings) root.ownerDocument.addEventListener(done, stop, { capture: true });
  begin();
  return () => {
    stop();
    changed.disconnect();
    came.disconnect();
    root.ownerDocument.removeEventListener('scrollend', scrolled, { capture: true });
    for (const done of doings) root.ownerDocument.removeEventListener(done, stop, { capture: true });
  };
}

const doings = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

const mainOf = (root: HTMLElement): HTMLElement | null => root.querySelector('main');

/** The view, and which tabs are chosen in it: `compare|Who gains`. */
function partOf(root: HTMLElement): string {
  const view = root.querySelector<HTMLElement>('[data-view]')?.dataset.view ?? '';
  const chosen = mainOf(root)?.querySelectorAll('[role="tab"][aria-selected="true"], nav [aria-current="true"]') ?? [];
  return `${view}|${[...chosen].map((tab) => tab.firstChild?.textContent ?? '').join('|')}`;
}
