import { List, newList } from '../memory/list';
import { sort } from '../memory/sort';
import { turningDay, withdrawalCount, withdrawalFrom } from '../network/events';
import { planStart } from '../network/timeline';
import { anyReserve } from '../network/units';
import { addOpeningBacklog } from './backlog';
import { bookCourse } from './book';
import { courseDecided, decisions, inTurn } from './courses';
import { cutCourses, cutFractions, unplaced } from './cut';
import { drawDay } from './decisions';
import { breakDown, withdraw } from './displace';
import { isHopeless, isHopelessKind, noteFailure } from './hopeless';
import { leaveTreated } from './leave';
import { makeUp } from './recovery';
import { releaseReserves } from './room';
import { keepsFractions } from './treated';
import { goesBefore, keep, keepFirst, putWaitingInOrder, wait, waiting, waitingCount, waitingInOrder } from './waiting';

/** The courses decided today in their order, with those to be booked again, and the next to come where all are drawn. */
const decided: List = newList();
let decision: i32 = 0;
/** The next cut without notice. */
let withdrawal: i32 = 0;

/** Courses to be booked again today, and displaced fractions to be given another place. */
const again: List = newList();
const displaced: List = newList();

/** While they are very many, those who wait are tried once a week only. */
const manyWaiting: i32 = 1000;

export function beginDays(): void {
  decision = 0;
  withdrawal = 0;
}

/** Works one day through: what is lost without notice, what is made up, and who is booked. */
export function workThrough(day: i32): void {
  if (!keepsFractions) leaveTreated(day);
  releaseReserves(day);
  cutCourses.length = 0;
  cutFractions.length = 0;
  const firstWithdrawal = withdrawal;
  while (withdrawal < withdrawalCount && withdrawalFrom[withdrawal] === day) withdraw(withdrawal++);
  breakDown(day);
  const roomBack = withdrawal > firstWithdrawal || turningDay[day] !== 0;
  displaced.length = 0;
  if (roomBack) {
    displaced.pushAll(unplaced);
    unplaced.length = 0;
  }
  displaced.pushAll(cutFractions);
  makeUp(displaced, day);
  again.length = 0;
  again.pushAll(cutCourses);
  if (day === planStart) addOpeningBacklog(again);
  listDecisions(day);
  if (again.length > 0) {
    decided.pushAll(again);
    sort(decided, inTurn);
  }
  if (roomBack || triesAgain(day)) bookAll(day);
  else for (let index = 0; index < decided.length; index++) bookOrWait(decided.items[index], day);
}

/** Lists the courses decided today. */
function listDecisions(day: i32): void {
  decided.length = 0;
  if (!keepsFractions) drawDay(day, decided);
  else while (decision < decisions && courseDecided[decision] === day) decided.push(decision++);
}

/** Books the courses of today and all who wait in the order of their turn, as far as they find a place. */
function bookAll(day: i32): void {
  putWaitingInOrder();
  let next = 0;
  let kept = 0;
  for (let index = 0; index < waitingInOrder; index++) {
    const one = waiting[index];
    while (next < decided.length && goesBefore(decided.items[next], one)) bookOrWait(decided.items[next++], day);
    if (!isHopelessKind(one.kind, one.planningDays, day) && findsPlace(one.course, day)) continue;
    if (kept < index) keep(one, kept);
    kept++;
  }
  keepFirst(kept);
  while (next < decided.length) bookOrWait(decided.items[next++], day);
}

/** Held minutes that are released may have room for those who wait. */
function triesAgain(day: i32): bool {
  return anyReserve && (waitingCount() <= manyWaiting || day % 7 === 0);
}

function bookOrWait(course: i32, day: i32): void {
  if (isHopeless(course, day) || !findsPlace(course, day)) wait(course);
}

/** Books a course if there is a place for it, and notes it if there is none. */
function findsPlace(course: i32, day: i32): bool {
  if (bookCourse(course, day)) return true;
  noteFailure(course, day);
  return false;
}
