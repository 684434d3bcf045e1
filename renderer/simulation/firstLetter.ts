/** As a sentence begins. */
export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** As a sentence goes on in another. */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** A name within a sentence: “Breast” becomes “breast”, “SRS” stays. */
export const nameWithin = (name: string): string => (/^[A-Z][a-z]/.test(name) ? lowerFirst(name) : name);
