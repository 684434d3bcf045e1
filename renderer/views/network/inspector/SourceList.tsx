import type { Plan } from '../../../../db/schema/plan.ts';
import { SourceMark } from '../../../components/SourceMark.tsx';
import { type Sourced, sourceOf } from '../../../plan/sources/sourceOf.ts';
import styles from './Inspector.module.css';

type SourceListProps = { plan: Plan; name: string; records: readonly Sourced[]; field: string };

/** The sources of a figure that is put together from many records: each title once. */
export function SourceList({ plan, name, records, field }: SourceListProps) {
  const bySource = Map.groupBy(records, (record) => sourceOf(plan, record, field)?.title ?? 'No source is given');
  if (bySource.size === 0) return null;
  return (
    <div className={styles.sources}>
      <dt>{name}</dt>
      {[...bySource].map(([title, [record]]) => (
        <dd key={title}>
          {title} {record && <SourceMark plan={plan} record={record} field={field} titled />}
        </dd>
      ))}
    </div>
  );
}
