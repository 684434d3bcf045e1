import type { Boundaries } from '../../schema/boundaries.ts';
import { cell } from '../row.ts';
import { putProvenance } from './provenance.ts';
import { type Put, putList } from './put.ts';

export function putBoundaries(put: Put, layers: readonly Boundaries[]): void {
  putList(put, 'boundaries', {}, layers, (layer) => ({
    id: layer.id,
    name: layer.name,
    ...putProvenance(put, 'boundaries', layer.id, layer),
  }));
  for (const { id, areas } of layers) {
    putList(put, 'boundary_area', { boundaries_id: id }, areas, ({ code, name, outline }) => ({
      code: cell(code),
      name,
      outline: JSON.stringify(outline),
    }));
  }
}
