import type { Centre } from '../../../db/schema/centre.ts';
import type { Pathway } from '../../../db/schema/pathway.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { type Fraction, fractionsFrom, visitMinutes } from './booking.ts';
import type { Drawn, PlainCourse } from './course.ts';
import { aidCentres, isDueAid } from './mutualAid.ts';
import { type PlainCalendar, plainRooms, type Room } from './network.ts';
import { type Preparation, plansByDay, prepare } from './preparation.ts';
import { release, roomFor, take } from './reserve.ts';
import { attempts, ceasesByDay, eligibleRooms } from './routing.ts';

/**
 * A whole plan simulated day by day, slowly and plainly, from what chance decided about each course. Written from the
 * text of the model; breakdowns, cuts without notice and an opening backlog are not in it.
 * Every day everybody who is not booked is tried again, by priority, then waiting time, then turn. Days run from 0 to
 * `end`; the courses come back in the order given. Where a reading of the text had to be chosen, the code says so.
 */
export function plainSimulation(
  plan: Plan,
  calendar: PlainCalendar,
  end: number,
  decisions: readonly Drawn[],
): PlainCourse[] {
  const rooms = plainRooms(plan, calendar);
  const plansLeft = new Map(plan.centres.map((centre) => [centre.id, plansByDay(centre, calendar)]));
  const pathways = new Map(plan.pathways.map((pathway) => [pathway.id, pathway]));
  const centres = new Map(plan.centres.map((centre) => [centre.id, centre]));
  const ceases = new Map(
    plan.pathways.map((pathway) => [
      pathway.id,
      new Map(plan.centres.map(({ id }) => [id, ceasesByDay(rooms, pathway, id, calendar.days)])),
    ]),
  );
  const courses: PlainCourse[] = decisions.map((drawn) => ({ ...drawn, imaging: [], visits: [] }));
  const priority = ({ pathwayId }: Drawn) => pathways.get(pathwayId)?.priority ?? 0;
  let waiting: PlainCourse[] = [];
  for (let today = 0; today < end; today++) {
    for (const room of rooms) release(room, today, calendar);
    waiting = [...waiting, ...courses.filter((course) => course.decided === today)].sort(
      (a, b) => priority(a) - priority(b) || a.decided - b.decided || a.turn - b.turn,
    );
    waiting = waiting.filter((course) => {
      const pathway = pathways.get(course.pathwayId);
      if (!pathway) return true;
      const ceasesToday = (centreId: string) => ceases.get(pathway.id)?.get(centreId)?.[today] ?? today;
      const offerAt = (centreId: string, before: number) => {
        const centre = centres.get(centreId);
        const left = plansLeft.get(centreId);
        return centre && left && findOffer(course, pathway, centre, rooms, left, calendar, today, before);
      };
      for (const [index, { centreId, before }] of attempts(plan, course, ceasesToday, today, calendar.days).entries()) {
        let offer = offerAt(centreId, before);
        if (!offer) continue;
        if (index === 0 && isDueAid(plan, course, centreId, offer.fractions[0].day)) {
          for (const other of aidCentres(plan, course)) {
            const until = Math.min(offer.fractions[0].day, ceasesToday(other));
            offer = (until > today && offerAt(other, until)) || offer;
          }
        }
        accept(course, pathway, offer);
        return false;
      }
      return true;
    });
  }
  return courses;
}

type Offer = { centre: Centre; prepared: Preparation; plansLeft: number[]; fractions: Fraction[] };

/** Simulation, planning and every fraction at a centre with a start before a day, or undefined. Nothing is booked yet. */
function findOffer(
  course: Drawn,
  pathway: Pathway,
  centre: Centre,
  rooms: readonly Room[],
  plansLeft: number[],
  calendar: PlainCalendar,
  today: number,
  before: number,
): Offer | undefined {
  const prepared = prepare(course, pathway, centre, rooms, plansLeft, calendar, today);
  if (!prepared) return undefined;
  const eligible = eligibleRooms(rooms, pathway, centre.id);
  const fractions = earliestFractions(eligible, pathway, course.fractions, calendar, prepared.ready, before);
  return fractions && { centre, prepared, plansLeft, fractions };
}

function accept(course: PlainCourse, pathway: Pathway, { centre, prepared, plansLeft, fractions }: Offer): void {
  for (const { room, day, minutes } of [...prepared.imaging, ...fractions]) take(pathway, room, day, minutes);
  if (prepared.planningDay !== undefined) plansLeft[prepared.planningDay]--;
  course.centreId = centre.id;
  course.ready = prepared.ready;
  course.imaging = prepared.imaging.map(({ machineId, day }) => ({ machineId, day }));
  course.visits = fractions.map(({ machineId, day }) => ({ machineId, day }));
}

/** The earliest start on any of these machines. Reading: among equals, the machine with most room on that day. */
function earliestFractions(
  eligible: readonly Room[],
  pathway: Pathway,
  fractions: number,
  calendar: PlainCalendar,
  from: number,
  before: number,
): Fraction[] | undefined {
  const firstVisit = visitMinutes(pathway, 0, fractions).reduce((sum, minutes) => sum + minutes, 0);
  for (let day = from; day < before; day++) {
    const roomiest = eligible
      .filter((own) => roomFor(pathway, own, day) >= firstVisit)
      .sort((a, b) => roomFor(pathway, b, day) - roomFor(pathway, a, day));
    for (const own of roomiest) {
      const found = fractionsFrom(day, own, eligible, pathway, fractions, calendar);
      if (found) return found;
    }
  }
  return undefined;
}
