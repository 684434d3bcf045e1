import { z } from 'zod';
import { type Result, refuse } from '../db/schema/problem.ts';
import type { PdfAbout } from './pdf/describePdf.ts';

/** What the print page's root element says: that it is drawn, or why not, and what the file is to say of itself. */
export type PageState = { ready?: string | undefined; failed?: string | undefined } & {
  [Field in keyof PdfAbout]?: string | undefined;
};

/** A page that has been drawn and can be printed, as often as is needed. */
export type DrawnPage = {
  about: PdfAbout;
  pdf(): Promise<Uint8Array>;
  /** Tells the page on which page each of its parts begins. */
  number(pages: Readonly<Record<string, number>>): Promise<void>;
};

/** Draws a job's page and hands it over for as long as it is used; gives up at once when `signal` is. */
export type DrawPage = <T>(
  job: string,
  signal: AbortSignal,
  use: (page: DrawnPage) => Promise<Result<T>>,
) => Promise<Result<T>>;

export const isSettled = ({ ready, failed }: PageState): boolean => ready === 'true' || failed !== undefined;

/** Null when the page is drawn; else why it cannot be printed. */
export function drawingFault({ ready, failed }: PageState): ReturnType<typeof refuse> | null {
  if (ready === 'true') return null;
  return refuse({
    path: '',
    message: `The pack could not be drawn: ${failed ?? 'its page did not finish in a minute'}`,
  });
}

const Headings = z.array(z.string());

export const aboutOf = ({
  madeOn = '1970-01-01',
  subject = '',
  keywords = '',
  headings = '[]',
}: PageState): PdfAbout => ({ ...{ madeOn, subject, keywords }, headings: Headings.parse(JSON.parse(headings)) });
