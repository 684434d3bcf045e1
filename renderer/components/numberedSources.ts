import { createContext } from 'react';

/** True on paper, where a source cannot be pointed at: marks then carry the number of their source in the list. */
export const NumberedSources = createContext(false);
