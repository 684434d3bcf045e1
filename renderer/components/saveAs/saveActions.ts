import { type Figure, type FigureFormat, saveFigure } from '../../saving/saveFigure.ts';
import { faultText } from '../../state/faultText.ts';
import { useStore } from '../../state/store.ts';
import type { MenuAction } from '../ActionMenu.tsx';
import { useSaved } from './savedNote.ts';

/** What each kind of file is good for. */
const words: Record<FigureFormat, string> = {
  svg: 'Picture, SVG (stays sharp, can be edited)',
  png: 'Picture, PNG (for slides and documents)',
  xlsx: 'Figures, XLSX (Excel)',
  csv: 'Figures, CSV (other programs)',
};

export const formatsOf = ({ picture, table }: Figure): FigureFormat[] => [
  ...(picture === null ? [] : (['svg', 'png'] as const)),
  ...(table === null ? [] : (['xlsx', 'csv'] as const)),
];

/** Saves, and says where or why not. */
export function saveAndSay(figure: Figure, format: FigureFormat): void {
  saveFigure(figure, format).then(
    (where) => useSaved.getState().say(where),
    (error: unknown) => useStore.getState().notify(`“${figure.title}” was not saved: ${faultText(error)}`),
  );
}

export const saveActions = (figure: Figure): MenuAction[] =>
  formatsOf(figure).map((format) => ({ label: words[format], run: () => saveAndSay(figure, format) }));
