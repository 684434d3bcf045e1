import { Ints } from '../memory/arrays';
import { ints } from '../memory/heap';
import { backlogCount, backlogKey, streamCount, streamKey } from '../network/demand';
import { fold, uniformAt, wordAt } from '../random/key';
import { courseIndex, courseStream } from './courses';

/** What each of a course's own draws is for: its turn among equals, its centre, its number of fractions and so on. */
export enum Purpose {
  turn,
  centre,
  fractionation,
  planning,
  mutualAid,
}
const purposes = 5;

/** Hashes of the purposes' names, and the keys of every stream's draws, one for each purpose. */
export let purposeKey: Ints = changetype<Ints>(0);
let keys: Ints = changetype<Ints>(0);

/** Makes the keys of a replication's draws from its root. */
export function keyDraws(root: u32): void {
  if (!changetype<usize>(keys)) keys = ints((streamCount + backlogCount) * purposes);
  for (let entry = 0; entry < streamCount + backlogCount; entry++) {
    const stream = fold(root, entry < streamCount ? streamKey[entry] : backlogKey[entry - streamCount]);
    for (let purpose = 0; purpose < purposes; purpose++) {
      keys[entry * purposes + purpose] = fold(stream, purposeKey[purpose]);
    }
  }
}

/** The turn of the `index`-th course of a stream; the lower goes first. */
export function turnAt(stream: i32, index: i32): u32 {
  return wordAt(keys[stream * purposes], index);
}

/** A course's own draw for a purpose, in [0, 1): the same whatever happens to anybody else. */
export function drawOf(course: i32, purpose: Purpose): f64 {
  return uniformAt(keys[courseStream[course] * purposes + purpose], courseIndex[course]);
}
