import { Ints } from '../memory/arrays';
import { allocate, ints } from '../memory/heap';
import { mostImages } from '../network/pathways';
import { mostFractions } from './fractions';

/**
 * Where and when a centre could treat a course, none of it booked yet: the slot of each imaging (-1 where nothing limits
 * it), the ordinal of planning (-1 likewise), the first day it can start, and the start found, by its unit, ordinal and
 * day, with a slot for every fraction.
 */
@unmanaged
@final
export class Offer {
  centre: i32;
  images: Ints;
  planned: i32;
  ready: i32;
  unit: i32;
  ordinal: i32;
  startDay: i32;
  slots: Ints;
}

export function newOffer(): Offer {
  const offer = changetype<Offer>(allocate(offsetof<Offer>()));
  offer.images = ints(mostImages);
  offer.slots = ints(mostFractions);
  return offer;
}
