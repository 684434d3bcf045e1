import { useSyncExternalStore } from 'react';

/** Height of a row and of the smallest text in pixels, as the theme on the page has them. */
export type ThemeSizes = { row: number; text: number };

function subscribe(changed: () => void): () => void {
  const watcher = new MutationObserver(changed);
  watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => watcher.disconnect();
}

const property = (name: string): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name));

/** Sizes are read from the custom properties, so that a theme changed in one place changes the picture too. */
export function useThemeSizes(): ThemeSizes {
  const row = useSyncExternalStore(subscribe, () => property('--row') || 32);
  const text = useSyncExternalStore(subscribe, () => property('--text-small') || 13);
  return { row, text };
}
