import { useStore } from '../state/store.ts';
import { type View, views } from '../state/viewSlice.ts';
import styles from './Rail.module.css';

const names: Record<View, string> = {
  network: 'Network',
  fleet: 'Fleet',
  compare: 'Compare',
  pack: 'Pack',
  data: 'Data',
  help: 'Help',
};

/** The rooms of the planner. */
export function Rail() {
  const current = useStore((state) => state.view);
  const show = useStore((state) => state.show);
  return (
    <nav className={styles.rail} aria-label="Views">
      {views.map((view, index) => (
        <button
          key={view}
          type="button"
          className={styles.item}
          aria-current={view === current ? 'page' : undefined}
          aria-keyshortcuts={`Alt+${index + 1}`}
          onClick={() => show(view)}
        >
          {names[view]}
        </button>
      ))}
    </nav>
  );
}
