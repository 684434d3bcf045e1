import type { SourceStatus } from '../../../../db/schema/source.ts';

/** How sure a figure is, and what that means, wherever it is to be chosen. */
export const statusWords: Record<SourceStatus, string> = {
  published: 'Published: anyone can look it up',
  local: 'Local: our own figure',
  derived: 'Derived: worked out from others',
  illustrative: 'Illustrative: a judgement, to be replaced',
};
