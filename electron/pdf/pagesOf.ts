import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';

/** On which page each place begins that a link in the document leads to, by the id of the element there; the first is 1. */
export async function pagesOf(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const places = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const pages = new Map(document.getPages().map((page, at) => [page.ref.toString(), at + 1]));
  return new Map(
    (places?.entries() ?? []).flatMap(([name, place]) => {
      const found = document.context.lookupMaybe(place, PDFArray)?.get(0);
      const page = found && pages.get(found.toString());
      return page === undefined ? [] : [[name.decodeText(), page] as const];
    }),
  );
}
