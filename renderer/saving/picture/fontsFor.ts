/** Whether a letter is in one of the ranges that a font's file holds: `U+0000-00FF, U+0131`. */
export function holdsLetter(ranges: string, letter: number): boolean {
  return ranges.split(',').some((range) => {
    const [from = '', until = from] = range.trim().replace(/^U\+/i, '').split('-');
    const bounds = [from.replaceAll('?', '0'), until.replaceAll('?', 'F')].map((text) => Number.parseInt(text, 16));
    return letter >= (bounds[0] ?? 0) && letter <= (bounds[1] ?? -1);
  });
}

/**
 * A style sheet that holds the app's own letters as far as a text uses them. An image that is drawn by itself has no
 * others at hand, and may fetch none.
 */
export async function fontsFor(text: string): Promise<string> {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const faces = [...document.styleSheets]
    .flatMap((sheet) => rulesIn(sheet.cssRules))
    .filter(
      ({ style }) =>
        style.getPropertyValue('font-family').includes('Inter Variable') &&
        !style.getPropertyValue('font-style').includes('italic'),
    );
  const used = faces.filter(({ style }) =>
    letters.some((letter) => holdsLetter(style.getPropertyValue('unicode-range') || 'U+0-10FFFF', letter)),
  );
  const written = await Promise.all(used.map(faceText));
  return written.join('\n');
}

/** Font faces of a sheet and of those that it imports. */
const rulesIn = (rules: CSSRuleList): CSSFontFaceRule[] =>
  [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return [rule];
    return rule instanceof CSSImportRule && rule.styleSheet ? rulesIn(rule.styleSheet.cssRules) : [];
  });

async function faceText({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
  if (address === undefined) return '';
  const answer = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
  const data = base64(new Uint8Array(await answer.arrayBuffer()));
  return `@font-face { font-family: Inter; font-weight: 100 900; src: url(data:font/woff2;base64,${data}) format("woff2"); unicode-range: ${style.getPropertyValue('unicode-range') || 'U+0-10FFFF'}; }`;
}

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
