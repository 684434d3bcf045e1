import { recordName } from '../../../../plan/commands/recordName.ts';
import type { Names } from '../../../../plan/commands/recordNames.ts';
import { nounOf } from '../../../../plan/merge/mergeWords.ts';
import type { Pair } from '../../../../plan/merge/pairs.ts';
import { upperFirst } from '../../../../simulation/firstLetter.ts';
import { useMerge } from '../../../../state/mergeStore.ts';
import styles from './Merge.module.css';

/** Things that both sides added and that may be one: looked alike, or given one id by chance. */
export function PairList({ pairs, names }: { pairs: readonly Pair[]; names: Names }) {
  const tell = useMerge((state) => state.tell);
  if (pairs.length === 0) return null;
  return (
    <section aria-label="The same thing, or two">
      <h3>The same thing, or two?</h3>
      <p className="quiet">Both sides added these. What is two has another id in the plan than in the file.</p>
      <ul className={styles.plainList}>
        {pairs.map((pair) => {
          const [here, there] = [pair.ours, pair.theirs].map((record) => recordName(pair.collection, record, names));
          const noun = upperFirst(nounOf(pair.collection));
          return (
            <li key={pair.id}>
              <fieldset className={styles.pair}>
                <legend>
                  {noun} {here} here, {there} in the file{pair.sameId && ', under one id'}
                </legend>
                {[true, false].map((isSame) => (
                  <label key={String(isSame)}>
                    <input
                      type="radio"
                      name={pair.id}
                      checked={pair.isSame === isSame}
                      onChange={() => tell(pair.id, isSame)}
                    />
                    {isSame ? 'The same' : 'Two different things'}
                  </label>
                ))}
              </fieldset>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
