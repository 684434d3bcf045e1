import type { Plan } from '../../db/schema/plan.ts';
import { leastSure, type SourcedFigure, type Sureness } from '../plan/sources/sourceOf.ts';
import styles from './SourceDot.module.css';

/** How sure a figure in a table is, as a small shape beside it, with its sources on hover and for those who hear the page. */
export function SourceDot({ plan, figures }: { plan: Plan; figures: readonly SourcedFigure[] }) {
  const sure = leastSure(plan, figures);
  if (sure === null) return null;
  return (
    <span className={styles.dot} title={sure.words}>
      <i data-mark={sure.sureness} aria-hidden="true" />
      <span className="visually-hidden">({sure.words})</span>
    </span>
  );
}

const meanings: readonly [Sureness, string][] = [
  ['published', 'published'],
  ['local', 'local, our own'],
  ['derived', 'derived from others'],
  ['illustrative', 'illustrative, to be replaced'],
  ['none', 'no source given'],
];

type KeyProps = { label: string; className?: string | undefined; only?: ReadonlySet<Sureness> };

/** What the shapes mean; of those that there are, where it is known which. */
export function SourceKey({ label, className, only }: KeyProps) {
  return (
    <ul className={className ?? styles.key} aria-label={label}>
      {meanings
        .filter(([sureness]) => only?.has(sureness) ?? true)
        .map(([sureness, words]) => (
          <li key={sureness}>
            <i data-mark={sureness} aria-hidden="true" /> {words}
          </li>
        ))}
    </ul>
  );
}
