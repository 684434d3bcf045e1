import Redo from 'lucide-react/icons/redo-2';
import Search from 'lucide-react/icons/search';
import Undo from 'lucide-react/icons/undo-2';
import { shortcutProps } from '../palette/shortcutProps.ts';
import { useStore } from '../state/store.ts';
import { type Theme, themes } from '../state/viewSlice.ts';
import { HealthMark } from './HealthMark.tsx';
import { Keys } from './Keys.tsx';
import { RunState } from './RunState.tsx';
import { ScenarioMenu } from './ScenarioMenu.tsx';
import styles from './TopBar.module.css';
import { WalkNote } from './WalkNote.tsx';

const themeNames: Record<Theme, string> = { light: 'Light', dark: 'Dark', projector: 'Projector' };

export function TopBar() {
  const planName = useStore((state) => state.plan?.name ?? '');
  const theme = useStore((state) => state.theme);
  const setTheme = useStore((state) => state.setTheme);
  const undoLabel = useStore((state) => state.undoStack.at(-1)?.label ?? null);
  const redoLabel = useStore((state) => state.redoStack.at(-1)?.label ?? null);
  const undo = useStore((state) => state.undo);
  const redo = useStore((state) => state.redo);
  const openSheet = useStore((state) => state.openSheet);
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
      <HealthMark />
      <button
        type="button"
        className={styles.search}
        onClick={() => openSheet('palette')}
        {...shortcutProps('palette.open')}
      >
        <Search className={styles.icon} aria-hidden="true" />
        <span className={styles.word}>Find</span>
        <Keys keys="$mod+k" />
      </button>
      <button
        type="button"
        className="plain"
        aria-label="Undo"
        disabled={undoLabel === null}
        onClick={undo}
        {...shortcutProps('plan.undo', undoLabel === null ? undefined : `Undo: ${undoLabel}`)}
      >
        <Undo className={styles.icon} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="plain"
        aria-label="Redo"
        disabled={redoLabel === null}
        onClick={redo}
        {...shortcutProps('plan.redo', redoLabel === null ? undefined : `Redo: ${redoLabel}`)}
      >
        <Redo className={styles.icon} aria-hidden="true" />
      </button>
      <WalkNote />
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
