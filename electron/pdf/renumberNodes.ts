import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFString } from '@cantoo/pdf-lib';

const nodeId = /^node\d{8}$/;

/**
 * The browser names the parts of a tagged document after its own count of nodes, which differs from one drawing to the
 * next. Counting them anew in their order makes the same pack the same file.
 */
export function renumberNodes(document: PDFDocument): void {
  const named = document.context.enumerateIndirectObjects().flatMap(([, object]) => [...namesIn(object)]);
  const names = [...new Set(named.map(({ name }) => name))].toSorted();
  const renamed = new Map(names.map((name, at) => [name, PDFString.of(`node${String(at).padStart(8, '0')}`)]));
  for (const { name, put } of named) {
    const text = renamed.get(name);
    if (text) put(text);
  }
}

/** A node's name where it stands, and how another is put there. */
type Named = { name: string; put(text: PDFString): void };

function* namesIn(object: PDFObject): Generator<Named> {
  for (const [held, put] of placesIn(object)) {
    if (!(held instanceof PDFString)) yield* namesIn(held);
    else if (nodeId.test(held.asString())) yield { name: held.asString(), put };
  }
}

/** What an array or a dictionary holds; nothing of what only refers to another object. */
function placesIn(object: PDFObject): [held: PDFObject, put: (text: PDFString) => void][] {
  if (object instanceof PDFArray) return object.asArray().map((held, at) => [held, (text) => object.set(at, text)]);
  if (object instanceof PDFDict) return object.entries().map(([key, held]) => [held, (text) => object.set(key, text)]);
  return [];
}
