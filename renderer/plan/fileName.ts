/** A plan's name as the start of a file's: letters and digits of any script, joined by single hyphens. */
export const fileStem = (name: string): string =>
  name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'plan';
