import { useState } from 'react';
import { Collection } from '../../../../../db/schema/edit.ts';
import { collectionNouns } from '../../../../plan/commands/recordName.ts';
import type { Side } from '../../../../plan/merge/differences.ts';
import { sideTaken } from '../../../../plan/merge/mergePlans.ts';
import { type Coming, comingOf, linesOf, recordBehind, subjectOf, titleOf } from '../../../../plan/merge/mergeWords.ts';
import { upperFirst } from '../../../../simulation/firstLetter.ts';
import { useMerge } from '../../../../state/mergeStore.ts';
import styles from './Merge.module.css';
import type { MergeShown } from './useMerged.ts';

type ComingListProps = { shown: MergeShown; choices: ReadonlyMap<string, Side> };
const pageSize = 30;

/** What the file alone changed: taken unless it is left out. */
export function ComingList({ shown, choices }: ComingListProps) {
  const needed = new Set(shown.merged.needs.map(({ collection, key }) => `${collection}/${key}`));
  const coming = comingOf(shown.merged.differences).filter(
    ({ collection, key }) => !needed.has(`${collection}/${key}`),
  );
  if (coming.length === 0) return null;
  const groups = Collection.options.flatMap((collection) => {
    const held = coming.filter((one) => one.collection === collection);
    return held.length === 0 ? [] : [{ collection, held }];
  });
  return (
    <section aria-label="What comes from the file">
      <h3>Changed in the file alone</h3>
      <p className="quiet">All of it comes unless you leave it out.</p>
      {groups.map((group) => (
        <Group key={group.collection} {...group} {...{ shown, choices }} open={coming.length <= pageSize} />
      ))}
    </section>
  );
}

type GroupProps = ComingListProps & { collection: Collection; held: readonly Coming[]; open: boolean };

function Group({ collection, held, shown, choices, open }: GroupProps) {
  const [most, setMost] = useState(pageSize);
  const name = collection === 'header' ? 'The plan itself' : upperFirst(collectionNouns[collection][1]);
  return (
    <details className={styles.group} open={open}>
      <summary>
        {name} <span className="quiet">{held.length}</span>
      </summary>
      <ul className={styles.plainList}>
        {held.slice(0, most).map((one) => (
          <ComingLine key={one.key} coming={one} shown={shown} choices={choices} />
        ))}
      </ul>
      {held.length > most && (
        <button type="button" onClick={() => setMost(most + pageSize)}>
          Show {Math.min(pageSize, held.length - most)} more of {held.length - most}
        </button>
      )}
    </details>
  );
}

function ComingLine({ coming, shown, choices }: ComingListProps & { coming: Coming }) {
  const choose = useMerge((state) => state.choose);
  const { names, sides } = shown;
  const { collection, change, differences } = coming;
  const taken = differences.every((one) => sideTaken(one, choices) === 'theirs');
  const words = (difference: Coming['differences'][number], side: 'before' | 'theirs') =>
    linesOf(difference, side, names)
      .map((line) => (line.label === '' ? line.words : `${line.label} ${line.words}`))
      .join(', ');
  const was = (difference: Coming['differences'][number]) =>
    difference.before === undefined ? '' : ` (was ${words(difference, 'before')})`;
  return (
    <li>
      <label className={styles.coming}>
        <input
          type="checkbox"
          checked={taken}
          onChange={({ target }) =>
            choose(
              differences.map(({ id }) => id),
              target.checked ? 'theirs' : 'ours',
            )
          }
        />
        <span>
          <strong>{titleOf(collection, recordBehind(sides, coming), names)}</strong> {change}
          {change === 'changed' &&
            differences.map((difference) => (
              <span key={difference.id} className={styles.valueLine}>
                <span className="quiet">{subjectOf(difference) || 'Now'}: </span>
                {words(difference, 'theirs')}
                {was(difference)}
              </span>
            ))}
        </span>
      </label>
    </li>
  );
}
