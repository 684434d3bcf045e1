import { cell } from '../row.ts';
import type { Put } from './put.ts';

type Provenance = {
  readonly source?: string | undefined;
  readonly fieldSources?: { [field: string]: string } | undefined;
};

/** Writes the sources of single fields and answers with the column for the source of the whole record. */
export function putProvenance(
  put: Put,
  collection: string,
  record: string,
  { source, fieldSources }: Provenance,
): { source_id: string | null } {
  for (const [field, sourceId] of Object.entries(fieldSources ?? {})) {
    put('field_source', { collection, record, field, source_id: sourceId });
  }
  putGivenEmpty(put, collection, record, 'fieldSources', fieldSources);
  return { source_id: cell(source) };
}

/** Notes a list or group that is there and empty, which no row of its table would show. */
export function putGivenEmpty(put: Put, collection: string, record: string, field: string, value?: object): void {
  if (value !== undefined && Object.keys(value).length === 0) put('given_empty', { collection, record, field });
}
