import { z } from 'zod';
import { Id, Latitude, Longitude, Name, provenance } from './primitives.ts';

/** Longitude and latitude, WGS84, in that order as GeoJSON has it. */
const Position = z.tuple([Longitude, Latitude]);
/** Closed: its last position is its first. */
const Ring = z.array(Position).min(4);

/** The outline of an area as GeoJSON: outer rings with the holes in them. */
export const Outline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
]);
export type Outline = z.infer<typeof Outline>;

export const BoundaryArea = z.strictObject({ code: z.string().max(20).optional(), name: Name, outline: Outline });
export type BoundaryArea = z.infer<typeof BoundaryArea>;

/** A layer of boundaries to draw zones by, such as local authority districts, simplified for a map of the network. */
export const Boundaries = z.strictObject({
  id: Id,
  name: Name,
  areas: z.array(BoundaryArea).min(1).max(2000),
  ...provenance,
});
export type Boundaries = z.infer<typeof Boundaries>;
