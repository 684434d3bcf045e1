import { earliestStart } from './earliestStart';
import { newOffer, Offer } from './offer';

let offer: Offer = changetype<Offer>(0);

/** Made before anybody looks: memory that grew in the middle of a search would make views of the books void. */
export function prepareTrials(): void {
  if (!changetype<usize>(offer)) offer = newOffer();
}

/**
 * The earliest start of a course of a pathway at a centre from one ordinal to before another, for those who check the
 * search: where the slots of its fractions stand, or 0 when there is none. Nothing is booked.
 */
export function search(pathway: i32, fractions: i32, centre: i32, from: i32, before: i32): usize {
  return earliestStart(pathway, fractions, centre, from, before, offer) ? changetype<usize>(offer.slots) : 0;
}
