/** A figure as the tables write it: a sign, digits with commas between the thousands, pounds, and a share or millions. */
const figure = /^([+−-]?)(£?)(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)?(%|m)?$/;

/** The number that a written figure is, a share for a percentage; null for any other words. */
export function numberIn(words: string): number | null {
  const found = figure.exec(words);
  if (!found) return null;
  const [, sign, pounds, whole = '', rest = '', ending] = found;
  // A code may begin with a nought, and only pounds come in millions.
  if (/^0\d/.test(whole) || (ending === 'm' && pounds === '')) return null;
  const value = Number(`${whole.replaceAll(',', '')}${rest}`);
  const scaled = ending === '%' ? Number((value / 100).toPrecision(12)) : ending === 'm' ? value * 1e6 : value;
  return sign === '−' || sign === '-' ? -scaled : scaled;
}
