import { Keys } from '../components/Keys.tsx';
import { Sheet } from '../components/Sheet.tsx';
import { SheetHead } from '../components/SheetHead.tsx';
import { useStore } from '../state/store.ts';
import styles from './KeySheet.module.css';
import { shortcutSections } from './shortcutList.ts';

/** Every shortcut, place by place, those of what is on screen first. */
export function KeySheet() {
  const openSheet = useStore((state) => state.openSheet);
  const here = useStore(({ walk, view }) => (walk === null ? view : 'walk'));
  const close = () => openSheet(null);
  return (
    <Sheet label="Keyboard shortcuts" onClose={close} className={styles.sheet}>
      <SheetHead title="Keyboard shortcuts" onClose={close} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      <section className={styles.sections} tabIndex={0} aria-label="Shortcuts by place">
        {shortcutSections(here).map(({ title, shortcuts }) => (
          <section key={title} className={styles.section}>
            <h3>{title}</h3>
            <dl>
              {shortcuts.map(({ keys, label }) => (
                <div key={label} className={styles.line}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((press, at) => (
                      <span key={press}>
                        {at > 0 && <span className={styles.or}> or </span>}
                        <Keys keys={press} />
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Sheet>
  );
}
