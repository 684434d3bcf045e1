/** Sizes that differ between themes, which must stay as they are: pictures are laid out by them. */
const sizes = [
  '--text-small',
  '--text',
  '--text-lead',
  '--text-title',
  '--text-head',
  '--text-hero',
  '--stroke',
  '--stroke-data',
  '--row',
  '--radius',
];

/**
 * Reads what a picture looks like in the light colours, as it is printed, whatever the theme on screen. Everything
 * happens between two frames, so that nothing of it is seen; colours that would fade from theme to theme jump.
 */
export function inPrintColours<T>(read: () => T): T {
  const root = document.documentElement;
  const { theme } = root.dataset;
  const held = getComputedStyle(root);
  const kept = sizes.map((name) => [name, held.getPropertyValue(name)] as const);
  const still = new CSSStyleSheet();
  still.replaceSync(`
    *, *::before, *::after { transition: none !important; animation: none !important; }
    [data-drawn] [data-picture="no"] { display: none !important; }
  `);
  document.adoptedStyleSheets.push(still);
  for (const [name, value] of kept) root.style.setProperty(name, value);
  root.dataset.theme = 'light';
  try {
    return read();
  } finally {
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
    for (const [name] of kept) root.style.removeProperty(name);
    // Colours are back before they may fade again.
    void getComputedStyle(document.body).color;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
  }
}
