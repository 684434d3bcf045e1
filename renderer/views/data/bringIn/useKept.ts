import { useEffect, useState } from 'react';

/** What is kept with files, by what it is about. */
export type KeptWithFile<T> = WeakMap<File, Map<string, T>>;

/**
 * State about a file that outlives the view, for as long as the file is there: whoever goes to another tab to look
 * something up finds what they had done.
 */
export function useKept<T>(
  kept: KeptWithFile<T>,
  file: File,
  key: string,
  begin: T,
): [T, (next: (held: T) => T) => void] {
  const [state, setState] = useState<T>(() => kept.get(file)?.get(key) ?? begin);
  useEffect(() => {
    const held = kept.get(file) ?? new Map<string, T>();
    kept.set(file, held.set(key, state));
  }, [kept, file, key, state]);
  return [state, setState];
}
