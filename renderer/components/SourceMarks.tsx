import { group } from 'd3-array';
import { useContext } from 'react';
import type { Plan } from '../../db/schema/plan.ts';
import { fullSource, leastSureFirst, type Sourced, type SourcedFigure, sourceOf } from '../plan/sources/sourceOf.ts';
import { NumberedSources } from './numberedSources.ts';
import styles from './SourceMark.module.css';
import { SourceMark } from './SourceMark.tsx';

/** Where the figures of a row come from: a mark for each status, with the sources behind it. */
export function SourceMarks({ plan, figures }: { plan: Plan; figures: readonly SourcedFigure[] }) {
  const numbered = useContext(NumberedSources);
  const found = figures.map(({ record, field }) => sourceOf(plan, record, field));
  const sources = new Set(found.flatMap((source) => source ?? []));
  const byStatus = group(sources, ({ status }) => status);
  const unsourced = figures[found.indexOf(undefined)];
  const numberOf = new Map((plan.sources ?? []).map((source, index) => [source, index + 1]));
  const marks = leastSureFirst.map((status) => {
    if (status === 'none') return null;
    const held = byStatus.get(status) ?? [];
    if (held.length === 0) return null;
    const numbers = held.map((source) => numberOf.get(source) ?? 0).sort((a, b) => a - b);
    const full = held.map(fullSource).join('; ');
    return (
      <span key={status} className={`${styles.mark} ${styles[status]}`} {...(!numbered && { title: full })}>
        {status}
        {numbered ? ` [${numbers.join(', ')}]` : <span className="visually-hidden">: {full}</span>}
      </span>
    );
  });
  return (
    <>
      {unsourced && <SourceMark plan={plan} {...unsourced} />}
      {marks}
    </>
  );
}

/** Several fields of one record. */
export const figuresOf = (record: Sourced, ...fields: string[]): SourcedFigure[] =>
  fields.map((field) => ({ record, field }));
