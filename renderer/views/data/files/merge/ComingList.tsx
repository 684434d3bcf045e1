import type { Side } from '../../../../plan/merge/differences.ts';
import { sideTaken } from '../../../../plan/merge/mergePlans.ts';
import { type Coming, comingOf, linesOf, recordBehind, subjectOf, titleOf } from '../../../../plan/merge/mergeWords.ts';
import { useMerge } from '../../../../state/mergeStore.ts';
import { groupName, groupsOf, type InGroup } from './groups.ts';
import styles from './Merge.module.css';
import type { MergeShown } from './useMerged.ts';
import { usePaged } from './usePaged.tsx';

type ComingListProps = { shown: MergeShown; choices: ReadonlyMap<string, Side> };
const pageSize = 30;

/** What the file alone changed: taken unless it is left out. */
export function ComingList({ shown, choices }: ComingListProps) {
  const needed = new Set(shown.merged.needs.map(({ collection, key }) => `${collection}/${key}`));
  const coming = comingOf(shown.merged.differences).filter(
    ({ collection, key }) => !needed.has(`${collection}/${key}`),
  );
  if (coming.length === 0) return null;
  return (
    <section aria-label="What comes from the file">
      <h3>Changed in the file alone</h3>
      <p className="quiet">All of it comes unless you leave it out.</p>
      {groupsOf(coming).map((group) => (
        <Group key={group.collection} {...group} {...{ shown, choices }} open={coming.length <= pageSize} />
      ))}
    </section>
  );
}

type GroupProps = ComingListProps & InGroup<Coming> & { open: boolean };

function Group({ collection, held, shown, choices, open }: GroupProps) {
  const { shown: drawn, more } = usePaged(held, pageSize);
  return (
    <details className={styles.group} open={open}>
      <summary>
        {groupName(collection)} <span className="quiet">{held.length}</span>
      </summary>
      <ul className={styles.plainList}>
        {drawn.map((one) => (
          <ComingLine key={one.key} coming={one} shown={shown} choices={choices} />
        ))}
      </ul>
      {more}
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
