import { useContext } from 'react';
import type { Plan } from '../../db/schema/plan.ts';
import type { SourceStatus } from '../../db/schema/source.ts';
import { fullSource, type Sourced, sourceOf } from '../plan/sources/sourceOf.ts';
import { NumberedSources } from './numberedSources.ts';
import styles from './SourceMark.module.css';

type SourceMarkProps = {
  plan: Plan;
  record: Sourced;
  /** The field the figure stands in; its own source comes before the record's. */
  field?: string;
  /** True where the source's title already stands beside the mark. */
  titled?: boolean;
};

const words: Record<SourceStatus, string> = {
  published: 'published',
  local: 'local',
  derived: 'derived',
  illustrative: 'illustrative',
};

/** How sure a figure is, in a word beside it, with its full source on hover and for screen readers. */
export function SourceMark({ plan, record, field, titled = false }: SourceMarkProps) {
  const source = sourceOf(plan, record, field);
  const status = source?.status ?? 'illustrative';
  const numbered = useContext(NumberedSources);
  const number = source && numbered ? ` [${(plan.sources ?? []).indexOf(source) + 1}]` : '';
  const full = source ? fullSource(source) : 'No source is given';
  return (
    <span className={`${styles.mark} ${styles[status]}`} {...(!numbered && { title: full })}>
      {source ? words[source.status] : 'no source'}
      {number}
      {!numbered && !titled && <span className="visually-hidden">: {full}</span>}
    </span>
  );
}
