import { Ints, Longs } from '../memory/arrays';
import { ints, longs } from '../memory/heap';
import { sortLongs } from '../memory/sort';
import { streamPathway } from '../network/demand';
import { pathwayPriority, priorityCount } from '../network/pathways';
import { arrivalDay, arrivalIndex, arrivalStream, arrivals, batchDays } from './arrivals';
import { turnAt } from './draws';

/**
 * A number to a decision, by which they go: its priority, which is below 128, its turn, which no zone has a better chance
 * of, and its place among the arrivals, of which there are never more than a plan may have courses.
 */
const placeBits: u64 = 24;
const placeMask: u64 = (1 << placeBits) - 1;
const turnBits: u64 = 32;

/** Decisions as such numbers: as they come, and day by day in their order. */
let numbers: Longs = changetype<Longs>(0);
let order: Longs = changetype<Longs>(0);
let room: i32 = 0;

/**
 * Decisions are dealt into boxes by day, priority and the first bits of their turn, so that little is left to be sorted
 * in each. By box, where the next one's decisions begin.
 */
let boxEnd: Ints = changetype<Ints>(0);
const boxBits: i32 = 3;

function boxesADay(): i32 {
  return priorityCount << boxBits;
}

/** Puts the decisions of a batch of days in order. */
export function putInTurn(first: i32): void {
  makeRoom();
  const boxes = batchDays * boxesADay();
  memory.fill(changetype<usize>(boxEnd), 0, (<usize>(boxes + 2)) << 2);
  for (let arrival = 0; arrival < arrivals; arrival++) {
    const stream = arrivalStream[arrival];
    const priority = <u64>pathwayPriority[streamPathway[stream]];
    const number = (priority << turnBits) | <u64>turnAt(stream, arrivalIndex[arrival]);
    numbers[arrival] = (number << placeBits) | <u64>arrival;
    boxEnd[boxOf(first, arrival) + 2]++;
  }
  for (let box = 2; box < boxes + 2; box++) boxEnd[box] += boxEnd[box - 1];
  for (let arrival = 0; arrival < arrivals; arrival++) order[boxEnd[boxOf(first, arrival) + 1]++] = numbers[arrival];
  for (let box = 0; box < boxes; box++) sortLongs(order, boxEnd[box], boxEnd[box + 1]);
}

/** The box of a decision within its batch. */
function boxOf(first: i32, arrival: i32): i32 {
  return (
    (arrivalDay[arrival] - first) * boxesADay() + <i32>(numbers[arrival] >>> (placeBits + turnBits - <u64>boxBits))
  );
}

/** The places of the decisions of a day of the batch: from the one up to before the other. */
export function firstInTurn(day: i32): i32 {
  return boxEnd[day * boxesADay()];
}

export function lastInTurn(day: i32): i32 {
  return firstInTurn(day + 1);
}

export function arrivalInTurn(place: i32): i32 {
  return <i32>(order[place] & placeMask);
}

/** The turn among equals of who is on a place. */
export function turnOf(place: i32): u32 {
  return <u32>(order[place] >>> placeBits);
}

function makeRoom(): void {
  if (!changetype<usize>(boxEnd)) boxEnd = ints(batchDays * boxesADay() + 2);
  if (arrivals <= room) return;
  room = 2 * arrivals;
  numbers = longs(room);
  order = longs(room);
}
