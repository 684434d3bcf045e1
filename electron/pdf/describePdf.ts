import { PDFDocument } from '@cantoo/pdf-lib';
import { nameOutline } from './nameOutline.ts';
import { renumberNodes } from './renumberNodes.ts';

/**
 * What a file says of itself: the day it was made as `YYYY-MM-DD`, what it is, what its figures are bound to, and its
 * headings in order.
 */
export type PdfAbout = { madeOn: string; subject: string; keywords: string; headings: readonly string[] };

/**
 * A PDF with its properties filled in, its title in the window's bar as readers of a screen need it, and no instant of
 * its own making in it, so that the same pack is the same file.
 */
export async function describePdf(pdf: Uint8Array, about: PdfAbout): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  renumberNodes(document);
  nameOutline(document, about.headings);
  const made = new Date(`${about.madeOn}T00:00:00Z`);
  document.setTitle(document.getTitle() ?? about.subject, { showInWindowTitleBar: true });
  document.setSubject(about.subject);
  document.setKeywords([about.keywords]);
  document.setCreator('Isocentre');
  document.setCreationDate(made);
  document.setModificationDate(made);
  return new Uint8Array(await document.save());
}
