import { useEffect, useRef } from 'react';

/** What views can do themselves while they are on screen, by the id of the command. */
const runs = new Map<string, () => void>();
/** A command whose view is on its way to the screen. */
let awaited: string | null = null;

/** Has the view do a command: at once when it is there, else as soon as it is. */
export function request(id: string): void {
  const run = runs.get(id);
  awaited = run === undefined ? id : null;
  run?.();
}

/** In a view: what one of its commands does. The command itself stands in the registry. */
export function useProvided(id: string, run: () => void): void {
  const live = useRef(run);
  useEffect(() => {
    live.current = run;
  });
  useEffect(() => {
    const latest = () => live.current();
    runs.set(id, latest);
    if (awaited === id) {
      awaited = null;
      latest();
    }
    return () => {
      if (runs.get(id) === latest) runs.delete(id);
    };
  }, [id]);
}
