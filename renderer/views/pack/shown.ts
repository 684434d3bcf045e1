import type { PackSectionId } from '../../../db/schema/pack.ts';

/** What of the pack is edited and previewed. */
export type Shown = 'cover' | PackSectionId;
