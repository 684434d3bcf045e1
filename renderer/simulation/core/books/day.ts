import { List, newList } from '../memory/list';
import { sort } from '../memory/sort';
import { turningDay, withdrawalCount, withdrawalFrom } from '../network/events';
import { planStart } from '../network/timeline';
import { anyReserve } from '../network/units';
import { addOpeningBacklog } from './backlog';
import { bookCourse } from './book';
import { courseDecided, decisions, inTurn } from './courses';
import { drawDay } from './decisions';
import { breakDown, withdraw } from './displace';
import { isHopeless, noteFailure } from './hopeless';
import { leaveTreated } from './leave';
import { makeUp } from './recovery';
import { releaseReserves } from './room';
import { keepsFractions } from './treated';
import { cutCourses, cutFractions, unplaced, waiting } from './waiting';

/** The courses decided today in their order and, where all have been drawn already, the next of those to come. */
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
  if (roomBack) moveAll(unplaced, displaced);
  displaced.pushAll(cutFractions);
  makeUp(displaced, day);
  again.length = 0;
  again.pushAll(cutCourses);
  if (day === planStart) addOpeningBacklog(again);
  if (roomBack || triesAgain(day)) moveAll(waiting, again);
  sort(again, inTurn);
  listDecisions(day);
  bookInTurn(day);
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

/** Books courses again among those decided today, which are in their order. */
function bookInTurn(day: i32): void {
  let next = 0;
  for (let index = 0; index < again.length; index++) {
    const course = again.items[index];
    while (next < decided.length && inTurn(decided.items[next], course) < 0) bookOrWait(decided.items[next++], day);
    bookOrWait(course, day);
  }
  while (next < decided.length) bookOrWait(decided.items[next++], day);
}

/** Held minutes that are released may have room for those who wait. */
function triesAgain(day: i32): bool {
  return anyReserve && (waiting.length <= manyWaiting || day % 7 === 0);
}

function bookOrWait(course: i32, day: i32): void {
  if (isHopeless(course, day)) {
    waiting.push(course);
    return;
  }
  if (bookCourse(course, day)) return;
  waiting.push(course);
  noteFailure(course, day);
}
