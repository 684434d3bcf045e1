const longBlanks = /[^\S\n\t]{100,}/g;

/**
 * A text without runs of a hundred blanks, of which ten stay. Nobody means them, and the parser looks at all of a run
 * anew for every quotation mark before it: some hundred kilobytes of both would take it for ever.
 */
export const withoutLongBlanks = (text: string): string => text.replace(longBlanks, ' '.repeat(10));
