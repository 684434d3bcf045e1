import { useState } from 'react';
import { Collection } from '../../../../../db/schema/edit.ts';
import { collectionNouns } from '../../../../plan/commands/recordName.ts';
import type { Difference, Side } from '../../../../plan/merge/differences.ts';
import { upperFirst } from '../../../../simulation/firstLetter.ts';
import { useMerge } from '../../../../state/mergeStore.ts';
import { ConflictCard } from './ConflictCard.tsx';
import styles from './Merge.module.css';
import type { MergeShown } from './useMerged.ts';

type ConflictListProps = { shown: MergeShown; choices: ReadonlyMap<string, Side> };

/** As many cards as are drawn at once. */
const pageSize = 20;

/** Everything that both sides changed differently, by kind of thing, chosen one by one or all at once. */
export function ConflictList({ shown, choices }: ConflictListProps) {
  const { differences, needs } = shown.merged;
  const conflicts = [...needs, ...differences.filter(({ kind }) => kind === 'conflict')];
  if (conflicts.length === 0) return null;
  const groups = Collection.options.flatMap((collection) => {
    const held = conflicts.filter((one) => one.collection === collection);
    return held.length === 0 ? [] : [{ collection, held }];
  });
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

type GroupProps = ConflictListProps & { collection: Collection; held: readonly Difference[]; alone: boolean };

function Group({ collection, held, shown, choices, alone }: GroupProps) {
  const [most, setMost] = useState(pageSize);
  const name = collection === 'header' ? 'The plan itself' : upperFirst(collectionNouns[collection][1]);
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
      {held.slice(0, most).map((difference) => (
        <ConflictCard key={difference.id} difference={difference} shown={shown} side={choices.get(difference.id)} />
      ))}
      {held.length > most && (
        <button type="button" onClick={() => setMost(most + pageSize)}>
          Show {Math.min(pageSize, held.length - most)} more of {held.length - most}
        </button>
      )}
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
