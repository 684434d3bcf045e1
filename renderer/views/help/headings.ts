/** The title of a page: its first heading. */
export const titleOf = (text: string): string => text.match(/^# (.+)$/m)?.[1] ?? '';

/** The headings below the title, from which a list of contents is made. */
export const sectionsOf = (text: string): string[] =>
  [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);

/** How a link names a heading: “4.1 Initialisation” is `4-1-initialisation`. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Where a link between pages leads: a file, or null for its own page, and a heading's slug, or null for none. */
export type LinkTarget = { file: string | null; slug: string | null };

export function linkTarget(href: string): LinkTarget {
  const [file = '', slug = ''] = href.split('#');
  return { file: file || null, slug: slug || null };
}
