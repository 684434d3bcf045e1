import type { Difference, Side } from '../../../../plan/merge/differences.ts';
import { useMerge } from '../../../../state/mergeStore.ts';
import { ConflictCard } from './ConflictCard.tsx';
import { groupName, groupsOf, type InGroup } from './groups.ts';
import styles from './Merge.module.css';
import type { MergeShown } from './useMerged.ts';
import { usePaged } from './usePaged.tsx';

type ConflictListProps = { shown: MergeShown; choices: ReadonlyMap<string, Side> };

/** As many cards as are drawn at once. */
const pageSize = 20;

/** Everything that both sides changed differently, by kind of thing, chosen one by one or all at once. */
export function ConflictList({ shown, choices }: ConflictListProps) {
  const { differences, needs } = shown.merged;
  const conflicts = [...needs, ...differences.filter(({ kind }) => kind === 'conflict')];
  if (conflicts.length === 0) return null;
  const groups = groupsOf(conflicts);
  return (
    <section aria-label="Conflicts">
      <h3>{shown.sides.base === null ? 'Differences to choose between' : 'Changed on both sides'}</h3>
      {conflicts.length > 1 && <AllAtOnce label="all" conflicts={conflicts} />}
      {groups.map(({ collection, held }) => (
        <Group key={collection} {...{ collection, held, shown, choices }} alone={groups.length === 1} />
      ))}
    </section>
  );
}

type GroupProps = ConflictListProps & InGroup<Difference> & { alone: boolean };

function Group({ collection, held, shown, choices, alone }: GroupProps) {
  const { shown: drawn, more } = usePaged(held, pageSize);
  const name = groupName(collection);
  return (
    <section aria-label={name} className={styles.group}>
      {!alone && (
        <div className={styles.groupHead}>
          <h4>
            {name} <span className="quiet">{held.length}</span>
          </h4>
          {held.length > 1 && <AllAtOnce label={name.toLowerCase()} conflicts={held} />}
        </div>
      )}
      {drawn.map((difference) => (
        <ConflictCard key={difference.id} difference={difference} shown={shown} side={choices.get(difference.id)} />
      ))}
      {more}
    </section>
  );
}

function AllAtOnce({ label, conflicts }: { label: string; conflicts: readonly Difference[] }) {
  const choose = useMerge((state) => state.choose);
  const ids = conflicts.map(({ id }) => id);
  return (
    <div className={styles.actions}>
      <button type="button" aria-label={`Keep all as here: ${label}`} onClick={() => choose(ids, 'ours')}>
        Keep all as here
      </button>
      <button type="button" aria-label={`Take all from the file: ${label}`} onClick={() => choose(ids, 'theirs')}>
        Take all from the file
      </button>
    </div>
  );
}
