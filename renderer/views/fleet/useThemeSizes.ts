import { useEffect, useState } from 'react';

/** Height of a row and of the smallest text in pixels, as the theme on the page has them. */
export type ThemeSizes = { row: number; text: number };

function readSizes(): ThemeSizes {
  const style = getComputedStyle(document.documentElement);
  const pixels = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  return { row: pixels('--row') || 32, text: pixels('--text-small') || 13 };
}

/** Sizes are read from the custom properties, so that a theme changed in one place changes the picture too. */
export function useThemeSizes(): ThemeSizes {
  const [sizes, setSizes] = useState(readSizes);
  useEffect(() => {
    const read = () =>
      setSizes((held) => {
        const now = readSizes();
        return held.row === now.row && held.text === now.text ? held : now;
      });
    read();
    const watcher = new MutationObserver(read);
    watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => watcher.disconnect();
  }, []);
  return sizes;
}
