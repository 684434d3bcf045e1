import { keysOfView } from '../palette/commands/viewCommands.ts';
import { ariaKeys, keyText } from '../palette/keys.ts';
import { useStore } from '../state/store.ts';
import { views } from '../state/viewSlice.ts';
import styles from './Rail.module.css';
import { viewIcons } from './viewIcons.ts';
import { viewNames } from './viewNames.ts';

/** The rooms of the planner. */
export function Rail() {
  const current = useStore((state) => state.view);
  const show = useStore((state) => state.show);
  return (
    <nav className={styles.rail} aria-label="Views">
      {views.map((view) => {
        const Icon = viewIcons[view];
        const keys = keysOfView(view);
        return (
          <button
            key={view}
            type="button"
            className={styles.item}
            aria-current={view === current ? 'page' : undefined}
            {...(keys !== undefined && {
              'aria-keyshortcuts': ariaKeys(keys),
              title: `${viewNames[view]} (${keyText(keys)})`,
            })}
            onClick={() => show(view)}
          >
            <Icon className={styles.icon} aria-hidden="true" />
            {viewNames[view]}
          </button>
        );
      })}
    </nav>
  );
}
