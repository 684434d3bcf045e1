import { type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import { decimal } from '../plan/numbers.ts';
import { halfWidths } from '../state/exactness.ts';
import { useStore } from '../state/store.ts';
import styles from './ExactnessMenu.module.css';

type Props = {
  /** How well the mean wait is known now, in days either way; null where nothing can be said. */
  halfWidth: number | null;
  children: ReactNode;
};

/** How exact results are to be, behind the words that say how exact they are. */
export function ExactnessMenu({ halfWidth, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const exactness = useStore((state) => state.exactness);
  const setExactness = useStore((state) => state.setExactness);
  const seed = useStore((state) => state.seed);
  const place = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
    const under = button.current?.getBoundingClientRect();
    if (newState !== 'open' || !under) return;
    currentTarget.style.left = `${under.left}px`;
    currentTarget.style.top = `${under.bottom + 6}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`plain ${styles.button}`}
        popoverTarget={id}
        title="How exact results are to be"
      >
        {children}
      </button>
      <section id={id} popover="auto" className={styles.menu} aria-label="How exact" onToggle={place}>
        <h2>How exact</h2>
        <p>
          Runs go on until the network’s mean wait is known this well, at 95%
          {halfWidth === null ? '' : `; it is known to within ±${decimal(halfWidth, 2)} days now`}.
        </p>
        <fieldset>
          <legend className="visually-hidden">Mean wait known to within</legend>
          {[...halfWidths, null].map((wanted) => (
            <label key={wanted ?? 'all'}>
              <input
                type="radio"
                name={id}
                checked={exactness.halfWidthDays === wanted}
                onChange={() => setExactness({ ...exactness, halfWidthDays: wanted })}
              />
              {wanted === null
                ? 'All runs, whatever is known'
                : `±${decimal(wanted, wanted < 0.1 || wanted === 0.25 ? 2 : 1)} days`}
            </label>
          ))}
        </fieldset>
        <label>
          At most{' '}
          <input
            type="number"
            min={10}
            max={400}
            step={10}
            defaultValue={exactness.replications}
            key={exactness.replications}
            onBlur={({ target }) => {
              const replications = Math.round(Math.min(400, Math.max(10, target.valueAsNumber)));
              if (Number.isFinite(replications) && replications !== exactness.replications) {
                setExactness({ ...exactness, replications });
              }
            }}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') currentTarget.blur();
            }}
          />{' '}
          runs, at least 10
        </label>
        <p className="quiet">Seed {seed}: the same plan and seed give the same figures.</p>
      </section>
    </>
  );
}
