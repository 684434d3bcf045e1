import type { WorkshopKind, WorkshopRecord } from '../../../db/schema/workshop.ts';
import { clipped } from '../../plan/projectName.ts';

const order: readonly WorkshopKind[] = ['decision', 'action', 'dissent'];

/** Characters of a line of what was said, and how many of them are printed: the whole stands in the planning pack. */
const lineLength = 92;
const longest = lineLength * 6;
/** Lines under a slide's heading, and what each record takes beside its words. */
const linesPerPage = 15;
const linesAbout = 1.7;

/** Decisions first, then actions and dissent, cut into what a slide has room for. */
export function recordPages(records: readonly WorkshopRecord[]): { record: WorkshopRecord; text: string }[][] {
  const pages: { record: WorkshopRecord; text: string }[][] = [];
  let room = 0;
  for (const record of records.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))) {
    const text = clipped(record.text.replaceAll(/\s+/g, ' '), longest);
    const lines = Math.ceil((text.length + 10) / lineLength) + linesAbout;
    if (lines > room) {
      pages.push([]);
      room = linesPerPage;
    }
    pages.at(-1)?.push({ record, text });
    room -= lines;
  }
  return pages;
}
