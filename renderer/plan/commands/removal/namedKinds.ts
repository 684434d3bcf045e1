import type { RecordCollection } from '../recordKey.ts';
import type { NamedKind } from '../recordNames.ts';

/** The collections whose records others may hang on, and what their ids are ids of. */
export const namedKinds: { readonly [K in RecordCollection]?: NamedKind } = {
  trusts: 'trust',
  centres: 'centre',
  machines: 'machine',
  projects: 'project',
  pathways: 'pathway',
  zones: 'zone',
  scenarios: 'scenario',
  sources: 'source',
};
