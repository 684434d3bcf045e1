import { useState } from 'react';

/** The beginning of a list, and a button that shows more of it while there is more. */
export function usePaged<T>(all: readonly T[], pageSize: number) {
  const [most, setMost] = useState(pageSize);
  const left = all.length - most;
  const more =
    left > 0 ? (
      <button type="button" onClick={() => setMost(most + pageSize)}>
        Show {Math.min(pageSize, left)} more of {left}
      </button>
    ) : null;
  return { shown: all.slice(0, most), more };
}
