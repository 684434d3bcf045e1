import { Dots } from './Dots.tsx';
import styles from './GroupHeading.module.css';

type Props = {
  level: 3 | 4;
  kind: 'trust' | 'centre';
  id: string;
  name: string;
  collapsed: boolean;
  /** What the group holds. */
  children: React.ReactNode;
};

/** The name of a trust or a centre, which opens and closes it, beside what it holds and its menu. */
export function GroupHeading({ level, kind, id, name, collapsed, children }: Props) {
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <div className={styles.heading} data-kind={kind}>
      <div className={styles.stuck}>
        <Heading className={styles.title}>
          <button
            type="button"
            className={styles.toggle}
            data-group={id}
            data-group-kind={kind}
            data-roving="group"
            tabIndex={-1}
            aria-expanded={!collapsed}
          >
            <svg
              data-picture="no"
              className={styles.arrow}
              viewBox="0 0 12 12"
              width="12"
              height="12"
              aria-hidden="true"
            >
              <path d="M4 2l4 4l-4 4" />
            </svg>
            {name}
          </button>
        </Heading>
        <span className={styles.holds}>{children}</span>
        <button
          type="button"
          className={styles.menu}
          data-picture="no"
          data-menu={kind}
          data-menu-id={id}
          aria-haspopup="menu"
          aria-label={`What can be done at ${name}`}
          title="What can be done here"
          tabIndex={-1}
        >
          <Dots />
        </button>
      </div>
    </div>
  );
}
