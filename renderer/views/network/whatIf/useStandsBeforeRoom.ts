import { useStore } from '../../../state/store.ts';

/** Whether what is tried is moved by somebody who stands before a room, in the walk of the storyboard. */
export const useStandsBeforeRoom = (): boolean => useStore((state) => state.walk !== null);
