import { recordTitle } from '../../../../plan/commands/recordName.ts';
import type { Names } from '../../../../plan/commands/recordNames.ts';
import { list } from '../../../../plan/health/list.ts';
import type { Difference, Side } from '../../../../plan/merge/differences.ts';
import { type Line, linesOf, nounOf, recordBehind, subjectOf, titleOf } from '../../../../plan/merge/mergeWords.ts';
import { useMerge } from '../../../../state/mergeStore.ts';
import styles from './Merge.module.css';
import type { MergeShown } from './useMerged.ts';

type ConflictCardProps = { difference: Difference; shown: MergeShown; side: Side | undefined };

/** One conflict: what was before, what is here and what is in the file, side by side, of which one is chosen. */
export function ConflictCard({ difference, shown, side }: ConflictCardProps) {
  const choose = useMerge((state) => state.choose);
  const { names, sides } = shown;
  const { id, collection, because } = difference;
  const subject = subjectOf(difference);
  const name = titleOf(collection, recordBehind(sides, difference), names);
  const known = sides.base !== null && because === undefined;
  const sideName = { ours: 'Here', theirs: 'In the file' };
  return (
    <fieldset className={styles.conflict} data-open={side === undefined || undefined} data-conflict={id}>
      <legend>
        <strong>{name}</strong>
        {subject !== '' && `: ${subject}`} {subject === '' && <span className="quiet">({nounOf(collection)})</span>}
      </legend>
      {because && <p>{whyNeeded(difference, because, names)}</p>}
      <div className={styles.columns} data-known={known || undefined}>
        {known && (
          <div className={styles.before}>
            <span className={styles.sideName}>Before</span>
            <Lines lines={linesOf(difference, 'before', names)} />
          </div>
        )}
        {(['ours', 'theirs'] as const).map((one) => (
          <label key={one} className={styles.option} data-chosen={side === one || undefined}>
            <input type="radio" name={id} checked={side === one} onChange={() => choose([id], one)} />
            <span className={styles.optionWords}>
              <span className={styles.sideName}>{sideName[one]}</span>
              {because ? <span>{needWords(difference, one)}</span> : <Lines lines={linesOf(difference, one, names)} />}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return lines.map(({ label, words }) => (
    <span key={`${label}${words}`} className={styles.valueLine}>
      {label !== '' && <span className="quiet">{label}: </span>}
      {words}
    </span>
  ));
}

function whyNeeded({ ours }: Difference, because: NonNullable<Difference['because']>, names: Names): string {
  const [has, lacks] = ours === undefined ? ['in the file', 'here'] : ['here', 'in the file'];
  const by = list([...new Set(because.map(({ collection, record }) => recordTitle(collection, record, names)))]);
  return `It is there ${has} and not ${lacks}, and ${by} cannot be without it.`;
}

const needWords = (difference: Difference, side: Side): string =>
  difference[side] === undefined ? 'It goes, with what cannot be without it' : 'It stays, with what names it';
