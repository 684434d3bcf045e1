import { readFileSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of a page's structure tree that carries a role; leaves are pieces of content, which carry none. */
type Node = { role: string; alt: string; children: unknown[] };

export type PdfStructure = {
  /** What pictures say of themselves. */
  alternatives: string[];
  /** Levels of headings in the order in which they are read. */
  headings: number[];
  /** How many cells of each kind every table has on a page. */
  tables: { page: number; headers: number; cells: number }[];
  /** Pages on which a heading stands last, its text on the next. */
  widowed: number[];
  /** Where the links of each page lead, by page. */
  links: { page: number; to: string }[];
  /** Names of fonts that the file uses without carrying them. */
  missingFonts: string[];
};

function nodeOf(value: unknown): Node | null {
  if (typeof value !== 'object' || value === null || !('role' in value)) return null;
  const children = 'children' in value && Array.isArray(value.children) ? value.children : [];
  const alt = 'alt' in value && typeof value.alt === 'string' ? value.alt : '';
  return { role: String(value.role), alt, children };
}

function nodesIn(value: unknown): Node[] {
  const node = nodeOf(value);
  return node === null ? [] : [node, ...node.children.flatMap(nodesIn)];
}

const levelOf = ({ role }: Node): number | null => (/^H[1-6]$/.test(role) ? Number(role[1]) : null);

/** Pieces of content in the order in which they are read: the level of the heading that each stands in, and whether it is a picture. */
function piecesIn(
  value: unknown,
  level: number | null = null,
): { id: string; level: number | null; picture: boolean }[] {
  const node = nodeOf(value);
  if (node === null) {
    const id = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
    return [{ id, level, picture: false }];
  }
  if (node.role === 'Figure') return [{ id: '', level: null, picture: true }];
  return node.children.flatMap((child) => piecesIn(child, level ?? levelOf(node)));
}

/** The pieces of content that hold text; a page may begin one whose text stands on the next. */
function idsWithText(items: readonly object[]): Set<string> {
  const ids = new Set<string>();
  let open = '';
  for (const item of items) {
    if ('id' in item && typeof item.id === 'string') open = item.id;
    else if ('str' in item && typeof item.str === 'string' && item.str.trim() !== '') ids.add(open);
  }
  return ids;
}

/** What a screen reader is told of a PDF, from its own structure tree. */
export async function pdfStructure(path: string): Promise<PdfStructure> {
  const bytes = new Uint8Array(readFileSync(path));
  const missingFonts = await fontsMissingIn(bytes.slice());
  const task = getDocument({ data: bytes });
  const document = await task.promise;
  const read: PdfStructure = { alternatives: [], headings: [], tables: [], widowed: [], links: [], missingFonts };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const tree: unknown = await page.getStructTree();
    const nodes = nodesIn(tree);
    read.alternatives.push(...nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt));
    for (const table of nodes.filter(({ role }) => role === 'Table')) {
      const within = table.children.flatMap(nodesIn);
      const count = (wanted: string) => within.filter(({ role }) => role === wanted).length;
      read.tables.push({ page: number, headers: count('TH'), cells: count('TD') });
    }
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const withText = idsWithText(items);
    const shown = piecesIn(tree).filter(({ id, picture }) => picture || withText.has(id));
    read.headings.push(...shown.flatMap(({ level }) => level ?? []));
    if (typeof shown.at(-1)?.level === 'number') read.widowed.push(number);
    const annotations: { subtype?: unknown; dest?: unknown }[] = await page.getAnnotations();
    for (const { subtype, dest } of annotations) {
      if (subtype === 'Link') read.links.push({ page: number, to: typeof dest === 'string' ? dest : '' });
    }
  }
  await task.destroy();
  return read;
}

async function fontsMissingIn(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const files = ['FontFile', 'FontFile2', 'FontFile3'].map((name) => PDFName.of(name));
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || !(object.get(PDFName.of('Subtype')) === PDFName.of('CIDFontType2'))) return [];
    const descriptor = object.lookup(PDFName.of('FontDescriptor'), PDFDict);
    return files.some((file) => descriptor.has(file)) ? [] : [String(object.get(PDFName.of('BaseFont')))];
  });
}
