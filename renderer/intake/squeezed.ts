/** A heading or code without spaces, punctuation and case, as files differ in them. */
export const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
