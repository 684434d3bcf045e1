import { useStore } from '../../../state/store.ts';

/** What to bring in where nothing has been observed yet. */
export function NothingObserved() {
  const showTab = useStore((state) => state.showTab);
  const goTo = useStore((state) => state.goTo);
  return (
    <>
      <p>
        Nothing that was observed of the real network has been brought in yet, so there is nothing to hold the baseline
        against.
      </p>
      <p>
        The published provider extract of cancer waiting times says what share of each trust’s radiotherapy began within
        31 days, month by month. An extract of the Radiotherapy Data Set says how many courses each centre had, how long
        people waited and how much each machine treated. Counts under five are never kept, and nobody can be told from
        what is.
      </p>
      <p>
        <button type="button" className="primary" onClick={() => showTab('bringIn')}>
          Bring in a file…
        </button>{' '}
        <button type="button" onClick={() => goTo({ view: 'data', row: { collection: 'observations', key: '' } })}>
          Type or paste them
        </button>
      </p>
    </>
  );
}
