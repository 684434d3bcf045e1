import { List, newList } from '../memory/list';
import { sort } from '../memory/sort';
import { turningDay, withdrawalCount, withdrawalFrom } from '../network/events';
import { planStart } from '../network/timeline';
import { anyReserve } from '../network/units';
import { addOpeningBacklog } from './backlog';
import { bookCourse } from './book';
import { courseDecided, coursePlanningDays, decisions, inTurn } from './courses';
import { cutCourses, cutFractions, unplaced } from './cut';
import { drawDay } from './decisions';
import { breakDown, withdraw } from './displace';
import { isHopeless, kindOf, noteFailure } from './hopeless';
import { leaveTreated } from './leave';
import { makeUp } from './recovery';
import { releaseReserves } from './room';
import { keepsFractions } from './treated';
import { goesBefore, keep, keepFirst, putWaitingInOrder, wait, waiting, waitingCount, waitingInOrder } from './waiting';

/** The courses decided today in their order and, where all have been drawn already, the next of those to come. */
const decided: List = newList();
let decision: i32 = 0;
/** The next cut without notice. */
let withdrawal: i32 = 0;

/** Courses to be booked again today, these among those decided today, and displaced fractions to be given another place. */
const again: List = newList();
const today: List = newList();
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
  if (roomBack) moveAll(unplaced, displaced);
  displaced.pushAll(cutFractions);
  makeUp(displaced, day);
  again.length = 0;
  again.pushAll(cutCourses);
  if (day === planStart) addOpeningBacklog(again);
  sort(again, inTurn);
  listDecisions(day);
  listToday();
  if (roomBack || triesAgain(day)) bookAll(day);
  else for (let index = 0; index < today.length; index++) bookOrWait(today.items[index], day);
}

function moveAll(from: List, to: List): void {
  to.pushAll(from);
  from.length = 0;
}

/** Lists the courses decided today. */
function listDecisions(day: i32): void {
  decided.length = 0;
  if (!keepsFractions) drawDay(day, decided);
  else while (decision < decisions && courseDecided[decision] === day) decided.push(decision++);
}

/** Lists the courses to be booked again among those decided today, which are in their order as well. */
function listToday(): void {
  today.length = 0;
  let next = 0;
  for (let index = 0; index < again.length; index++) {
    const course = again.items[index];
    while (next < decided.length && inTurn(decided.items[next], course) < 0) today.push(decided.items[next++]);
    today.push(course);
  }
  while (next < decided.length) today.push(decided.items[next++]);
}

/** Books the courses of today and all who wait in the order of their turn, as far as they find a place. */
function bookAll(day: i32): void {
  putWaitingInOrder();
  let next = 0;
  let kept = 0;
  for (let index = 0; index < waitingInOrder; index++) {
    const one = waiting[index];
    while (next < today.length && goesBefore(today.items[next], one)) bookOrWait(today.items[next++], day);
    if (!isHopeless(one.kind, one.planningDays, day)) {
      if (bookCourse(one.course, day)) continue;
      noteFailure(one.kind, one.planningDays, day);
    }
    if (kept < index) keep(one, kept);
    kept++;
  }
  keepFirst(kept);
  while (next < today.length) bookOrWait(today.items[next++], day);
}

/** Held minutes that are released may have room for those who wait. */
function triesAgain(day: i32): bool {
  return anyReserve && (waitingCount() <= manyWaiting || day % 7 === 0);
}

function bookOrWait(course: i32, day: i32): void {
  const planningDays = coursePlanningDays[course];
  if (!isHopeless(kindOf(course), planningDays, day)) {
    if (bookCourse(course, day)) return;
    noteFailure(kindOf(course), planningDays, day);
  }
  wait(course);
}
