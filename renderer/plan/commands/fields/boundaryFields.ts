import { type Boundaries, BoundaryArea } from '../../../../db/schema/boundaries.ts';
import { counted, described, type FieldsOf, provenanceFields, text } from './field.ts';

/** Outlines are not told point by point, but how many areas they are of. */
export const boundaryFields: FieldsOf<Boundaries> = {
  id: text('Id'),
  name: text('Name'),
  areas: described('Areas', BoundaryArea.array(), (areas) => counted(areas.length, 'outline')),
  ...provenanceFields,
};
