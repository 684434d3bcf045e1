/**
 * Leaves one picture where a screen reader would find two: the browser tags a figure as a picture without words around
 * the drawing that has them.
 */
export function forReaders(root: HTMLElement): void {
  for (const figure of root.querySelectorAll('figure')) figure.setAttribute('role', 'group');
}

/** What the headings say, in the order in which they are read. */
export const headingsIn = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ textContent }) =>
    (textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
  );
