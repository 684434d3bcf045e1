/** What the page listens for to be told that the shell behind it is gone, or answers again. */
export const shellGone = 'isocentre:shell-gone';
export const shellBack = 'isocentre:shell-back';
