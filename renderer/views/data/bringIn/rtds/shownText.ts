import type { ShownCount } from '../../../../intake/rtds/shown.ts';
import { decimal } from '../../../../plan/numbers.ts';

/** A count as it is written; blank ones are under five, or would give away one that is. */
export const shownText = (count: ShownCount): string => (count === null ? 'few' : decimal(count));
