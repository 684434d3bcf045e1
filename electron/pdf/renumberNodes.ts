import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib';

const nodeId = /^node\d{8}$/;

/**
 * The browser names the parts of a tagged document after its own count of nodes, which differs from one drawing to the
 * next. Counting them anew in their order makes the same pack the same file.
 */
export function renumberNodes(document: PDFDocument): void {
  const found: PDFString[] = [];
  for (const [, object] of document.context.enumerateIndirectObjects()) collect(object, found);
  const names = [...new Set(found.map((text) => text.asString()))].toSorted();
  const numbers = new Map(names.map((name, at) => [name, `node${String(at).padStart(8, '0')}`]));
  for (const [, object] of document.context.enumerateIndirectObjects()) replace(object, numbers);
}

function collect(object: PDFObject, found: PDFString[]): void {
  if (object instanceof PDFString) {
    if (nodeId.test(object.asString())) found.push(object);
  } else if (object instanceof PDFArray) {
    for (const one of object.asArray()) collect(one, found);
  } else if (object instanceof PDFDict) {
    for (const [, one] of object.entries()) collect(one, found);
  }
}

function replace(object: PDFObject, numbers: ReadonlyMap<string, string>): void {
  const renamed = (one: PDFObject): PDFString | null => {
    const name = one instanceof PDFString ? numbers.get(one.asString()) : undefined;
    return name === undefined ? null : PDFString.of(name);
  };
  if (object instanceof PDFArray) {
    for (const [at, one] of object.asArray().entries()) {
      const name = renamed(one);
      if (name) object.set(at, name);
      else if (!(one instanceof PDFRef)) replace(one, numbers);
    }
  } else if (object instanceof PDFDict) {
    for (const [key, one] of object.entries()) {
      const name = renamed(one);
      if (name) object.set(key, name);
      else if (!(one instanceof PDFRef)) replace(one, numbers);
    }
  }
}
