import { type DragEvent, type KeyboardEvent, useState } from 'react';
import type { PackSection } from '../../../db/schema/pack.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { moveSection, showSection } from '../../plan/pack/packCommands.ts';
import { sectionWords } from '../../plan/pack/packSections.ts';
import { useStore } from '../../state/store.ts';
import styles from './PackView.module.css';
import type { Shown } from './shown.ts';

type Props = {
  plan: Plan;
  sections: readonly PackSection[];
  /** Why a part has nothing to print; null where it has. */
  absent(section: PackSection): string | null;
  shown: Shown;
  onShow(shown: Shown): void;
};

/** The parts of the pack in their order, each on or off: dragged, or moved with Alt and the arrows. */
export function PartList({ plan, sections, absent, shown, onShow }: Props) {
  const execute = useStore((state) => state.execute);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const move = (id: PackSection['id'], to: number) => {
    const command = moveSection(plan, id, to);
    if (command === null) return;
    execute(command);
    setSaid(`${sectionWords[id].title}: place ${to + 1} of ${sections.length}`);
  };
  const pressed = (event: KeyboardEvent, id: PackSection['id'], at: number) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    if (event.altKey) return move(id, at + by);
    const names = event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('[data-part]');
    names?.[at + by + 1]?.focus();
  };
  const dropped = (event: DragEvent, at: number) => {
    event.preventDefault();
    setOver(null);
    const moved = sections.find(({ id }) => id === event.dataTransfer.getData('text/plain'));
    if (moved) move(moved.id, at);
  };
  return (
    <>
      <ul className={styles.parts}>
        <li className={styles.part} data-chosen={shown === 'cover'}>
          <button
            type="button"
            className={`plain ${styles.partName} ${styles.cover}`}
            data-part
            aria-pressed={shown === 'cover'}
            onClick={() => onShow('cover')}
          >
            Cover and settings
          </button>
        </li>
        {sections.map((section, at) => {
          const { id } = section;
          const reason = absent(section);
          return (
            <li
              key={id}
              className={styles.part}
              data-chosen={shown === id}
              data-over={over === at}
              draggable
              onDragStart={({ dataTransfer }) => dataTransfer.setData('text/plain', id)}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(at);
              }}
              onDragLeave={() => setOver(null)}
              onDrop={(event) => dropped(event, at)}
            >
              <input
                type="checkbox"
                checked={section.shown}
                aria-label={`Print “${sectionWords[id].title}”`}
                onChange={({ target }) => {
                  const command = showSection(plan, id, target.checked);
                  if (command !== null) execute(command);
                }}
              />
              <button
                type="button"
                className={`plain ${styles.partName}`}
                data-part
                data-printed={section.shown && reason === null}
                aria-pressed={shown === id}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                onClick={() => onShow(id)}
                onKeyDown={(event) => pressed(event, id, at)}
              >
                <span>{sectionWords[id].title}</span>
                {section.words !== undefined && <span className={styles.mark}>with words</span>}
                {section.shown && reason !== null && <span className={styles.mark}>empty</span>}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="quiet">Drag a part, or move it with Alt and the arrows. How it was made stands last.</p>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </>
  );
}
