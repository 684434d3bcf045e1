import { useStore } from '../state/store.ts';
import { type Theme, themes } from '../state/viewSlice.ts';
import { RunState } from './RunState.tsx';
import { ScenarioMenu } from './ScenarioMenu.tsx';
import styles from './TopBar.module.css';

const themeNames: Record<Theme, string> = { light: 'Light', dark: 'Dark', projector: 'Projector' };

export function TopBar() {
  const planName = useStore((state) => state.plan?.name ?? '');
  const theme = useStore((state) => state.theme);
  const setTheme = useStore((state) => state.setTheme);
  const undoLabel = useStore((state) => state.undoStack.at(-1)?.label ?? null);
  const redoLabel = useStore((state) => state.redoStack.at(-1)?.label ?? null);
  const undo = useStore((state) => state.undo);
  const redo = useStore((state) => state.redo);
  return (
    <header className={styles.bar}>
      <span className={styles.mark} aria-hidden="true">
        Isocentre
      </span>
      <h1 className={styles.plan} title={planName}>
        {planName}
      </h1>
      <ScenarioMenu />
      <RunState />
      <span className={styles.space} />
      <button
        type="button"
        className="plain"
        disabled={undoLabel === null}
        onClick={undo}
        title={undoLabel ?? undefined}
      >
        Undo
      </button>
      <button
        type="button"
        className="plain"
        disabled={redoLabel === null}
        onClick={redo}
        title={redoLabel ?? undefined}
      >
        Redo
      </button>
      <select
        aria-label="Theme"
        value={theme}
        onChange={({ target }) => {
          const chosen = themes.find((name) => name === target.value);
          if (chosen) setTheme(chosen);
        }}
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {themeNames[name]}
          </option>
        ))}
      </select>
    </header>
  );
}
