import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/**
 * Gives the entries of a document's outline the titles of its headings, in order. The browser's own run together where a
 * heading wraps, and stand twice where one begins a page. Left as they are if there are not as many of the one as of the
 * other.
 */
export function nameOutline(document: PDFDocument, headings: readonly string[]): void {
  const root = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  const entries = root ? [...below(root)] : [];
  if (entries.length !== headings.length) return;
  for (const [at, entry] of entries.entries()) {
    entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[at] ?? ''));
  }
}

/** Every entry under one, each before its own. */
function* below(parent: PDFDict): Generator<PDFDict> {
  const dictionary = (of: PDFDict, name: string) => of.lookupMaybe(PDFName.of(name), PDFDict);
  for (let entry = dictionary(parent, 'First'); entry !== undefined; entry = dictionary(entry, 'Next')) {
    yield entry;
    yield* below(entry);
  }
}
