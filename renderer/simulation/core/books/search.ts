import { earliestStart } from './earliestStart';
import { newOffer, Offer } from './offer';

let offer: Offer = changetype<Offer>(0);

/**
 * The earliest start of a course of a pathway at a centre from one ordinal to before another, for those who check the
 * search: where the slots of its fractions stand, or 0 when there is none. Nothing is booked.
 */
export function search(pathway: i32, fractions: i32, centre: i32, from: i32, before: i32): usize {
  if (!changetype<usize>(offer)) offer = newOffer();
  return earliestStart(pathway, fractions, centre, from, before, offer) ? changetype<usize>(offer.slots) : 0;
}
