import { problemText } from '../../db/schema/problem.ts';
import { fileStem } from '../plan/fileName.ts';
import { useStore } from '../state/store.ts';
import { shortHash } from './factWords.ts';
import { type FigureFacts, type FigureOf, figureFacts } from './figureFacts.ts';
import { tableCsv } from './table/csv.ts';
import type { TableOut } from './table/tableOut.ts';
import { tableXlsx } from './table/xlsx.ts';

export type PictureFormat = 'svg' | 'png';
export type TableFormat = 'csv' | 'xlsx';
export type FigureFormat = PictureFormat | TableFormat;

/** A picture or a table on screen that can be saved. */
export type Figure = {
  /** What it is called in its file and its file's name. */
  title: string;
  about: string;
  of: FigureOf;
  scenarioIds?: readonly string[] | undefined;
  /** The part of the page that is the picture; null where there is none. */
  picture: (() => Element | null) | null;
  /** The figures as a table; null where they are a picture only. */
  table: (() => TableOut | null) | null;
};

const mimes: Record<FigureFormat, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Saves a picture or a table with what it was made from; answers with a sentence of where, or null when it was called off. Faults are thrown. */
export async function saveFigure(figure: Figure, format: FigureFormat): Promise<string | null> {
  const { version, shell } = await window.planner.about({});
  const facts = figureFacts(useStore.getState(), figure, version);
  if (facts === null) throw new Error('There is no plan.');
  const bytes = await bytesOf(figure, format, facts);
  const name = fileName(facts, format);
  const saved = await window.planner.saveFile({ name, mime: mimes[format], bytes });
  if (!saved.ok) throw new Error(saved.problems.map(problemText).join('. '));
  if (saved.value.where !== null) return `Saved as ${saved.value.where}.`;
  return shell === 'desktop' ? null : `${name} is in your downloads.`;
}

/** A table of values alone has no room for what it was made from, so its name says which plan it is of. */
const fileName = ({ plan, title, planHash }: FigureFacts, format: FigureFormat): string =>
  `${fileStem(plan)}-${fileStem(title).toLowerCase().slice(0, 80)}${format === 'csv' ? `-${shortHash(planHash)}` : ''}.${format}`;

async function bytesOf(figure: Figure, format: FigureFormat, facts: FigureFacts): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'svg' || format === 'png') {
    const part = figure.picture?.() ?? null;
    if (part === null) throw new Error('The picture is not on screen.');
    const { drawPicture } = await import('./picture/drawPicture.ts');
    const drawn = drawPicture(part);
    if (format === 'png') return (await import('./picture/pngFile.ts')).pngFile(drawn, facts);
    return encoded((await import('./picture/svgFile.ts')).svgFile(drawn, facts).text);
  }
  const table = figure.table?.() ?? null;
  if (table === null) throw new Error('The table is not on screen.');
  return format === 'csv' ? encoded(tableCsv(table)) : tableXlsx(table, facts);
}

const encoded = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
