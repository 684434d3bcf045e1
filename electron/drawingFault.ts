import { refuse } from '../db/schema/problem.ts';

/** How the print page's root element says what became of it: `data-ready` or `data-failed`. */
type PageState = { ready?: string | undefined; failed?: string | undefined };

export const isSettled = ({ ready, failed }: PageState): boolean => ready === 'true' || failed !== undefined;

/** Null when the page is drawn; else why it cannot be printed. */
export function drawingFault({ ready, failed }: PageState): ReturnType<typeof refuse> | null {
  if (ready === 'true') return null;
  return refuse({ path: '', message: `The pack could not be drawn: ${failed ?? 'its page did not finish'}` });
}
