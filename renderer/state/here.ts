import { useState } from 'react';
import type { z } from 'zod';

/**
 * What a window shows, for as long as it is open: a view that is come back to, and one that is shown again after a reload,
 * a fault or a crash, is as it was left. What is remembered is held to its schema, since another version may have kept it.
 */
export function recallHere<T>(name: string, schema: z.ZodType<T>, usual: T): T {
  try {
    return schema.parse(JSON.parse(globalThis.sessionStorage?.getItem(keyOf(name)) ?? ''));
  } catch {
    // Nothing is remembered, or nothing that can be read.
    return usual;
  }
}

export function keepHere(name: string, value: unknown): void {
  try {
    globalThis.sessionStorage?.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // There is more than a window may remember: then this is not found again, and nothing else is lost.
  }
}

/** As `useState`, for what is to be found again as it was left. */
export function useHere<T>(name: string, schema: z.ZodType<T>, usual: T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => recallHere(name, schema, usual));
  const change = (next: T) => {
    keepHere(name, next);
    setValue(next);
  };
  return [value, change];
}

const keyOf = (name: string): string => `isocentre.here.${name}`;
