import { Ints } from '../memory/arrays';
import { ints } from '../memory/heap';
import {
  centreCount,
  imagingHostsFirst,
  imagingHostsItems,
  imagingHostsLast,
  imagingUnitsFirst,
  imagingUnitsItems,
  imagingUnitsLast,
  openDay,
  ordinalOn,
} from '../network/centres';
import {
  imagingFirst,
  imagingKind,
  imagingLast,
  imagingSeconds,
  mostImages,
  pathwayUrgent,
  shortestImage,
} from '../network/pathways';
import { imageableTable, treatableUntil } from '../network/routes';
import { unitOn } from '../network/slots';
import { days } from '../network/timeline';
import {
  slotDay,
  slotSpell,
  unitBase,
  unitCentre,
  unitCount,
  unitFirstOrdinal,
  unitLastOrdinal,
} from '../network/units';
import { courseImageSlot, coursePathway, imageNext } from './courses';
import { free, give, take } from './room';
import { enrol, strike } from './roster';
import { keepsFractions } from './treated';

/** The first ordinal of a simulator, by unit, that may have room for the shortest imaging. */
let imagesFrom: Ints = changetype<Ints>(0);

export function resetImaging(): void {
  if (!changetype<usize>(imagesFrom)) imagesFrom = ints(unitCount);
  memory.fill(changetype<usize>(imagesFrom), 0, (<usize>unitCount) << 2);
}

/** Whether any centre has units that limit an imaging, number `image` of all, of a centre's people. */
export function isLimited(image: i32, centre: i32): bool {
  const hosts = imagingKind[image] * centreCount + centre;
  return imagingHostsFirst[hosts] < imagingHostsLast[hosts];
}

/**
 * The earliest slot from a day on for an imaging of a centre's people, number `image` of all: with its own units before
 * these next cease to image; else with the first of the others, in the order in which they are asked, that can before
 * theirs do; else whenever any can; -1 when none ever can. Being full is no reason to go elsewhere. `images` holds the
 * slots found for the pathway's imaging before it, from number `firstImage`, which are not reserved yet.
 */
export function findImage(
  room: Ints,
  centre: i32,
  firstImage: i32,
  image: i32,
  images: Ints,
  from: i32,
  today: i32,
): i32 {
  const first = imagingKind[image] * centreCount;
  const last = imagingHostsLast[first + centre];
  for (let index = imagingHostsFirst[first + centre]; index < last; index++) {
    const host = first + imagingHostsItems[index];
    const ceases = <i32>treatableUntil[imageableTable[host] * days + today];
    if (ceases <= from) continue;
    const slot = earliestImage(room, host, firstImage, image, images, from, ceases);
    if (slot >= 0 || ceases >= days) return slot;
  }
  for (let index = imagingHostsFirst[first + centre]; index < last; index++) {
    const slot = earliestImage(room, first + imagingHostsItems[index], firstImage, image, images, from, days);
    if (slot >= 0) return slot;
  }
  return -1;
}

/** The earliest slot from a day to before another on the units of a host; of equals the one with most room. */
function earliestImage(room: Ints, host: i32, firstImage: i32, image: i32, images: Ints, from: i32, before: i32): i32 {
  const seconds = imagingSeconds[image];
  let best = -1;
  let bestDay = days;
  let mostFree = 0;
  for (let index = imagingUnitsFirst[host]; index < imagingUnitsLast[host]; index++) {
    const unit = imagingUnitsItems[index];
    const centre = unitCentre[unit];
    const last = min(unitLastOrdinal[unit], ordinalOn(centre, before));
    const base = unitBase[unit];
    let ordinal = max(ordinalOn(centre, min(from, days)), max(imagesFrom[unit], unitFirstOrdinal[unit]));
    while (ordinal < last && openDay(centre, ordinal) <= bestDay) {
      const slot = base + ordinal;
      let left = room[slot];
      for (let other = firstImage; other < image; other++) {
        if (images[other - firstImage] === slot) left -= imagingSeconds[other];
      }
      if (slotSpell[slot] <= 0) ordinal = -slotSpell[slot];
      else if (left < seconds) ordinal++;
      else {
        if (openDay(centre, ordinal) < bestDay || left > mostFree) {
          best = slot;
          bestDay = openDay(centre, ordinal);
          mostFree = left;
        }
        break;
      }
    }
  }
  return best;
}

/** Reserves the slots found for a course's imaging. */
export function reserveImages(course: i32, images: Ints): void {
  const pathway = coursePathway[course];
  const urgent = pathwayUrgent[pathway] !== 0;
  const firstImage = imagingFirst[pathway];
  const first = course * mostImages;
  for (let image = firstImage; image < imagingLast[pathway]; image++) {
    const place = first + image - firstImage;
    const slot = images[image - firstImage];
    courseImageSlot[place] = slot;
    if (slot < 0) continue;
    take(slot, imagingSeconds[image], urgent);
    enrol(imageNext, slot, place);
    if (free[slot] < shortestImage) advance(unitOn(slot));
  }
}

/** Moves the first ordinal worth a look past the days too full for even the shortest imaging. */
function advance(unit: i32): void {
  const base = unitBase[unit];
  const last = unitLastOrdinal[unit];
  let ordinal = max(imagesFrom[unit], unitFirstOrdinal[unit]);
  while (ordinal < last && free[base + ordinal] < shortestImage) ordinal++;
  imagesFrom[unit] = ordinal;
}

/** Takes a course's imaging off the books, and gives back what has not taken place yet. */
export function releaseImages(course: i32, today: i32): void {
  const pathway = coursePathway[course];
  const urgent = pathwayUrgent[pathway] !== 0;
  const firstImage = imagingFirst[pathway];
  const first = course * mostImages;
  for (let image = firstImage; image < imagingLast[pathway]; image++) {
    const place = first + image - firstImage;
    const slot = courseImageSlot[place];
    courseImageSlot[place] = -1;
    if (slot < 0) continue;
    const past = slotDay[slot] < today;
    // Who was on a slot of the past is not looked at any more, and others may have the places of those who were.
    if (!past || keepsFractions) strike(imageNext, slot, place);
    if (past) continue;
    give(slot, imagingSeconds[image], urgent);
    const unit = unitOn(slot);
    imagesFrom[unit] = min(imagesFrom[unit], slot - unitBase[unit]);
  }
}
