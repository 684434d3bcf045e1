import { List, newList } from '../memory/list';
import { Records, records } from '../memory/records';
import { sort } from '../memory/sort';
import { courseNumber, coursePlanningDays, inTurn, turnKey } from './courses';
import { kindOf } from './hopeless';

/** A course that waits, with what tells whose turn it is and whether it need look for a place. */
@unmanaged
@final
export class Waiting {
  /** See `turnKey`. */
  key: u64;
  course: i32;
  /** See `hopeless`. */
  kind: i32;
  planningDays: i32;
}

/**
 * Courses decided and not booked: in the order of their turn those who were there when all were last tried, and, as they
 * came, those who have begun to wait since. There may be very many, of whom most find nothing: what is asked of each on
 * every day on which all are tried lies side by side.
 */
export let waiting: Records<Waiting> = changetype<Records<Waiting>>(0);
export let waitingInOrder: i32 = 0;
let room: i32 = 0;
const newcomers: List = newList();

/** Has a course wait. */
export function wait(course: i32): void {
  newcomers.push(course);
}

/** Puts all who wait in the order of their turn. */
export function putWaitingInOrder(): void {
  sort(newcomers, inTurn);
  let own = waitingInOrder - 1;
  waitingInOrder += newcomers.length;
  makeRoom();
  // From the end, where those who came last belong, up to where nobody is moved any more.
  let place = waitingInOrder - 1;
  for (let index = newcomers.length - 1; index >= 0; place--) {
    if (own >= 0 && goesBefore(newcomers.items[index], waiting[own])) keep(waiting[own--], place);
    else write(newcomers.items[index--], waiting[place]);
  }
  newcomers.length = 0;
}

/** Whether a course goes before one that waits. */
export function goesBefore(course: i32, one: Waiting): bool {
  const key = turnKey(course);
  return key < one.key || (key === one.key && courseNumber[course] < courseNumber[one.course]);
}

/** Gives one that waits a place among those in order. */
export function keep(one: Waiting, place: i32): void {
  memory.copy(changetype<usize>(waiting[place]), changetype<usize>(one), offsetof<Waiting>());
}

/** Only the first so many of those in order go on waiting. */
export function keepFirst(count: i32): void {
  waitingInOrder = count;
}

function write(course: i32, to: Waiting): void {
  to.key = turnKey(course);
  to.course = course;
  to.kind = kindOf(course);
  to.planningDays = coursePlanningDays[course];
}

function makeRoom(): void {
  if (waitingInOrder <= room) return;
  const longer = max(2 * room, max(1024, waitingInOrder));
  const table = records<Waiting>(longer);
  memory.copy(changetype<usize>(table), changetype<usize>(waiting), <usize>room * offsetof<Waiting>());
  waiting = table;
  room = longer;
}

/** Nobody waits. */
export function emptyWaiting(): void {
  waitingInOrder = 0;
  newcomers.length = 0;
}

/** Those who wait as whoever reads the books from outside finds them: how many they are, and each of them. */
export function waitingCount(): i32 {
  return waitingInOrder + newcomers.length;
}

export function waitingAt(index: i32): i32 {
  return index < waitingInOrder ? waiting[index].course : newcomers.items[index - waitingInOrder];
}
