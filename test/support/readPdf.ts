import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type Pdf = {
  pages: string[];
  outline: string[];
  tags: Set<string>;
  marked: boolean;
  title: string;
  language: string;
};

/** Roles in a page's structure tree, whose leaves are pieces of content without one. */
function rolesOf(node: object | null): string[] {
  if (node === null || !('role' in node)) return [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [String(node.role), ...children.flatMap(rolesOf)];
}

/** PDF dictionaries come as plain objects or as maps, whatever their declared type. */
const fieldsOf = (dictionary: object | null): Map<unknown, unknown> =>
  dictionary instanceof Map ? dictionary : new Map(Object.entries(dictionary ?? {}));

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a screen reader, a search and a reader's sidebar find in a PDF. */
export async function readPdf(path: string): Promise<Pdf> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)) });
  const document = await task.promise;
  const numbers = Array.from({ length: document.numPages }, (_, at) => at + 1);
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const outline = (await document.getOutline()) ?? [];
  const { info } = await document.getMetadata();
  const fields = fieldsOf(info);
  const marks = await document.getMarkInfo();
  await task.destroy();
  return {
    pages: texts.map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(' ')),
    outline: outline.map(({ title }) => title),
    tags: new Set(trees.flatMap(rolesOf)),
    marked: fieldsOf(marks).get('Marked') === true,
    title: text(fields.get('Title')),
    language: text(fields.get('Language')),
  };
}
