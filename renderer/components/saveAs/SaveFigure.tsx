import Download from 'lucide-react/icons/download';
import { type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { FigureOf } from '../../saving/figureFacts.ts';
import type { Figure } from '../../saving/saveFigure.ts';
import { showFigure } from '../../saving/shownFigures.ts';
import { readTable } from '../../saving/table/readTable.ts';
import type { TableOut } from '../../saving/table/tableOut.ts';
import { ActionMenu, type MenuAction } from '../ActionMenu.tsx';
import { NumberedSources } from '../numberedSources.ts';
import { offScreen } from './offScreen.tsx';
import styles from './SaveFigure.module.css';
import { saveActions } from './saveActions.ts';

/** Pixels, about: the menu ends where its button does at the right of the window, and begins there at the left. */
const menuWidth = 300;

type Props = {
  /** What the picture or table is called. */
  title: string;
  /** What it shows, in a sentence, as the view says it beside it. */
  about?: string;
  /** What it is read off. */
  of: FigureOf;
  scenarioIds?: readonly string[] | undefined;
  /** True where the nearest part marked `data-picture` is the picture, else what draws all of it. */
  picture?: boolean | (() => ReactNode);
  /** True where the nearest table on screen holds the figures, else what does. */
  table?: boolean | (() => TableOut | Promise<TableOut>);
  notes?: readonly string[];
  /** What else can be saved from here, after the kinds of file. */
  also?: readonly MenuAction[];
};

/** Saves the picture or the table that it stands beside; on paper, where the same tables are printed, it is not there. */
export function SaveFigure(props: Props) {
  return useContext(NumberedSources) ? null : <SaveButton {...props} />;
}

/** A small button with a menu of the kinds of file. */
function SaveButton({
  title,
  about = '',
  of,
  scenarioIds,
  picture = false,
  table = false,
  notes = [],
  also = [],
}: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const id = useId();
  const figure = (): Figure => ({
    ...{ title, about, of, scenarioIds },
    picture:
      typeof picture === 'function'
        ? () => offScreen(picture())
        : picture
          ? () => {
              const element = nearest(button.current, '[data-picture]:not([data-picture="no"])');
              return element && { element };
            }
          : null,
    table:
      typeof table === 'function'
        ? table
        : table
          ? () => {
              const found = nearest(button.current, 'table');
              return found instanceof HTMLTableElement ? readTable(found, title, notes) : null;
            }
          : null,
  });
  const latest = useRef(figure);
  useEffect(() => {
    latest.current = figure;
  });
  useEffect(() => showFigure(id, () => latest.current()), [id]);
  const open = () => {
    const box = button.current?.getBoundingClientRect();
    if (box)
      setMenu({ x: box.left < innerWidth / 2 ? box.left : Math.max(8, box.right - menuWidth), y: box.bottom + 4 });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`plain ${styles.save}`}
        data-picture="no"
        data-saved="no"
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        aria-label={`Save “${title}”`}
        title={picture && table ? 'Save the picture or its figures' : picture ? 'Save the picture' : 'Save the table'}
        onClick={() => (menu === null ? open() : setMenu(null))}
      >
        <Download aria-hidden="true" />
      </button>
      {menu !== null &&
        createPortal(
          <ActionMenu
            label={`Save “${title}”`}
            {...menu}
            actions={[...saveActions(figure()), ...also]}
            onClose={() => setMenu(null)}
          />,
          button.current?.closest('dialog') ?? document.body,
        )}
    </>
  );
}

/** The first of its kind in the smallest part of the page that holds both it and the button. */
function nearest(from: Element | null, selector: string): Element | null {
  for (let part = from?.parentElement ?? null; part !== null; part = part.parentElement) {
    const found = part.matches(selector) ? part : part.querySelector(selector);
    if (found !== null) return found;
  }
  return null;
}
