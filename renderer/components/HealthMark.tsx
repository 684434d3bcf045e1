import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import OctagonX from 'lucide-react/icons/octagon-x';
import { useStore } from '../state/store.ts';
import styles from './HealthMark.module.css';

/** How many things are wrong and doubtful in the plan; leads to them. */
export function HealthMark() {
  const wrong = useStore((state) => state.findings?.filter(({ severity }) => severity === 'wrong').length ?? null);
  const doubtful = useStore((state) => state.findings?.filter(({ severity }) => severity === 'doubtful').length ?? 0);
  const goTo = useStore((state) => state.goTo);
  if (wrong === null) return null;
  const said = wrong + doubtful === 0 ? 'nothing wrong or doubtful' : `${wrong} wrong, ${doubtful} doubtful`;
  return (
    <button
      type="button"
      className={`plain ${styles.mark}`}
      title={`Plan health: ${said}`}
      onClick={() => goTo({ view: 'data', tab: 'health' })}
    >
      <span className="visually-hidden">Plan health: </span>
      {wrong > 0 && (
        <span className={styles.wrong}>
          <OctagonX className={styles.icon} aria-hidden="true" /> {wrong}
          <span className="visually-hidden"> wrong</span>
        </span>
      )}
      {doubtful > 0 && (
        <span className={styles.doubtful}>
          <CircleAlert className={styles.icon} aria-hidden="true" /> {doubtful}
          <span className="visually-hidden"> doubtful</span>
        </span>
      )}
      {wrong + doubtful === 0 && (
        <span className={styles.well}>
          <CircleCheck className={styles.icon} aria-hidden="true" />
          <span className="visually-hidden">{said}</span>
        </span>
      )}
    </button>
  );
}
