import { useStore } from './store.ts';

/** What stands where figures will be, before the first run of what is on screen has landed. */
export function useAwaiting(): string {
  const status = useStore((state) => state.runStatus);
  const problem = useStore((state) => state.runProblem);
  if (status === 'failed') return `There are no figures, since the simulation failed. ${problem ?? ''}`.trim();
  if (status === 'stopped') return 'The runs were stopped before the first landed. Run again for figures.';
  return 'The first run is under way.';
}
