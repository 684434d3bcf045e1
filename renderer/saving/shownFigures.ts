import type { Figure } from './saveFigure.ts';

/** The pictures and tables on screen, in the order in which they came there. */
const shown = new Map<string, () => Figure>();

/** In a figure's control: says that it is on screen; the answer says that it no longer is. */
export function showFigure(id: string, figure: () => Figure): () => void {
  shown.set(id, figure);
  return () => shown.delete(id);
}

export const shownFigures = (): Figure[] => [...shown.values()].map((figure) => figure());
