let format: Intl.NumberFormat | null = null;

/** A whole number as it is read aloud: “1,000”. The first takes long, as the language's customs are read for it. */
export function wholeText(value: number): string {
  format ??= new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0, maximumSignificantDigits: 4 });
  return format.format(value);
}
