import { problemsText } from '../../db/schema/problem.ts';
import { fileStem } from '../plan/fileName.ts';
import { saveAs } from '../state/saveAs.ts';
import { useStore } from '../state/store.ts';
import { shortHash } from './factWords.ts';
import { type FigureFacts, type FigureOf, figureFacts } from './figureFacts.ts';
import { drawPicture } from './picture/drawPicture.ts';
import { pngFile } from './picture/pngFile.ts';
import { svgFile } from './picture/svgFile.ts';
import { tableCsv } from './table/csv.ts';
import type { TableOut } from './table/tableOut.ts';
import { tableXlsx } from './table/xlsx.ts';

export type PictureFormat = 'svg' | 'png';
export type TableFormat = 'csv' | 'xlsx';
export type FigureFormat = PictureFormat | TableFormat;

/** A part of the page, with what is to be done once it has been drawn. */
export type Shown = { element: Element; done?(): void };

/** A picture or a table on screen that can be saved. */
export type Figure = {
  /** What it is called in its file and its file's name. */
  title: string;
  about: string;
  of: FigureOf;
  scenarioIds?: readonly string[] | undefined;
  /** The part of the page that is the picture; null where there is none. */
  picture: (() => Shown | null) | null;
  /** The figures as a table; null where they are a picture only. */
  table: (() => TableOut | null | Promise<TableOut>) | null;
};

const mimes: Record<FigureFormat, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Saves a picture or a table with what it was made from; answers with a sentence of where, or null when it was called
 * off. What is on screen is taken before anything is waited for, so that it is what was seen. Faults are thrown.
 */
export async function saveFigure(figure: Figure, format: FigureFormat): Promise<string | null> {
  const state = useStore.getState();
  const taken = take(figure, format);
  const { version } = await window.planner.about({});
  const facts = figureFacts(state, figure, version);
  if (facts === null) throw new Error('There is no plan.');
  const name = fileName(facts, format);
  const saved = await saveAs({ name, mime: mimes[format], bytes: await taken(facts) });
  if (!saved.ok) throw new Error(problemsText(saved.problems));
  return saved.value;
}

/** A table of values alone has no room for what it was made from, so its name says which plan it is of. */
const fileName = ({ plan, title, planHash }: FigureFacts, format: FigureFormat): string =>
  `${short(fileStem(plan))}-${short(fileStem(title).toLowerCase())}${format === 'csv' ? `-${shortHash(planHash)}` : ''}.${format}`;

/** Whole words of a name, as many as leave room for the rest of a path. */
const short = (stem: string): string => (stem.length <= 90 ? stem : stem.slice(0, 90).replace(/-[^-]*$/, ''));

type Written = (facts: FigureFacts) => Promise<Uint8Array<ArrayBuffer>>;

function take(figure: Figure, format: FigureFormat): Written {
  if (format === 'csv' || format === 'xlsx') {
    const table = figure.table?.() ?? null;
    if (table === null) throw new Error('the table is not on screen');
    return async (facts) => (format === 'csv' ? encoded(tableCsv(await table)) : tableXlsx(await table, facts));
  }
  const part = figure.picture?.() ?? null;
  if (part === null) throw new Error('the picture is not on screen');
  const drawn = drawPicture(part.element);
  part.done?.();
  return async (facts) => (format === 'png' ? pngFile(drawn, facts) : encoded(svgFile(drawn, facts).text));
}

const encoded = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
