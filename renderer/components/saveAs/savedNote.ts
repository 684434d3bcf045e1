import { create } from 'zustand';

type Saved = { said: string | null; say(words: string | null): void };

/** Where the last picture or table went, until it has been read. */
export const useSaved = create<Saved>()((set) => ({ said: null, say: (said) => set({ said }) }));
