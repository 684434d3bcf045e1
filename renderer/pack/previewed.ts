import type { PackSectionId } from '../../db/schema/pack.ts';
import type { PackSource } from './section.ts';

/** What the preview is told: what to draw the pack from, and which page of it. */
export type Previewed = { type: 'isocentre:preview'; source: PackSource; shown: 'cover' | PackSectionId };

/** What the preview says once it listens. */
export const previewReady = 'isocentre:preview-ready';

export const isPreviewed = (data: unknown): data is Previewed =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'isocentre:preview';
