import { type Draws, seeded } from './seeded.ts';
import { type SyntheticPatient, syntheticPatients } from './syntheticPatients.ts';

/** A visit, with the time on each machine it was on: one visit may be on two. */
export type SyntheticAttendance = { id: string; date: string; exposures: { machine: string; time: string }[] };

/** A course of radiotherapy that nobody had. */
export type SyntheticCourse = {
  patient: SyntheticPatient;
  episode: string;
  prescription: string;
  provider: string;
  icd: string;
  /** 01 palliative, 02 anti-cancer */
  intent: '01' | '02';
  /** E emergency, U urgent, R routine, D elective delay */
  priority: 'E' | 'U' | 'R' | 'D';
  region: 'P' | 'R' | 'PR' | 'M';
  /** YYYY-MM-DD, each */
  decided: string;
  ready: string;
  started: string;
  doseGy: number;
  prescribedFractions: number;
  attendances: SyntheticAttendance[];
};

export type CoursesAsked = {
  courses: number;
  seed?: number;
  /** The first day on which one is decided on, and over how many days they are. */
  from?: string;
  days?: number;
};

/** Codes of trusts and machines as a network has them: one provider treats at more than one site. */
const machines = [
  ['RHM', 'SGH_LA1'],
  ['RHM', 'SGH_LA2'],
  ['RHM', 'SGH_LA7'],
  ['RHM', 'BNH_LA1'],
  ['RHU', 'QA1'],
  ['RHU', 'QA2'],
  ['R0D', 'POOLE-A'],
  ['RTH', 'CHU_HAL1'],
  ['RTH', 'SWI_TB1'],
] as const;

/** Diagnosis, intent, region, dose in Gy and fractions, as commonly prescribed. */
const regimens = [
  ['C50.9', '02', 'P', 26, 5],
  ['C50.4', '02', 'PR', 40, 15],
  ['C61', '02', 'P', 60, 20],
  ['C34.1', '02', 'P', 55, 20],
  ['C32.9', '02', 'PR', 65, 30],
  ['C20', '02', 'P', 25, 5],
  ['C79.5', '01', 'M', 8, 1],
  ['C79.3', '01', 'M', 20, 5],
] as const;

const plusDays = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

/** From a day on, the next that is neither Saturday nor Sunday. */
function workday(iso: string): string {
  const weekday = new Date(iso).getUTCDay();
  return weekday === 6 ? plusDays(iso, 2) : weekday === 0 ? plusDays(iso, 1) : iso;
}

export function syntheticCourses({
  courses,
  seed = 1,
  from = '2027-04-01',
  days = 180,
}: CoursesAsked): SyntheticCourse[] {
  const draws = seeded(seed);
  const patients = syntheticPatients(Math.max(1, Math.ceil(courses * 0.9)), draws);
  return Array.from({ length: courses }, (_, at) =>
    courseOf(at, draws, patients, workday(plusDays(from, draws.below(days)))),
  );
}

function courseOf(at: number, draws: Draws, patients: readonly SyntheticPatient[], decided: string): SyntheticCourse {
  const [provider, machine] = draws.pick(machines);
  const [icd, intent, region, doseGy, prescribedFractions] = draws.pick(regimens);
  const patient = patients[at % patients.length];
  if (!patient) throw new Error('there are no patients');
  const ready = workday(plusDays(decided, intent === '01' ? draws.below(4) : 5 + draws.below(10)));
  const started = workday(plusDays(ready, intent === '01' ? draws.below(6) : draws.below(21)));
  // One in twenty ends early.
  const given = draws.unit() < 0.05 ? Math.ceil(prescribedFractions / 2) : prescribedFractions;
  const attendances: SyntheticAttendance[] = [];
  for (let day = started; attendances.length < given; day = workday(plusDays(day, 1))) {
    attendances.push({
      id: `A${String(at).padStart(6, '0')}${String(attendances.length).padStart(3, '0')}`,
      date: day,
      exposures: exposuresOf(draws, provider, machine),
    });
  }
  return {
    ...{ patient, episode: `EP${seedless(at)}`, prescription: `RX${seedless(at)}`, provider, icd, intent, region },
    priority: intent === '01' ? draws.pick(['U', 'E', 'U', 'R']) : draws.pick(['R', 'R', 'R', 'D']),
    ...{ decided, ready, started, doseGy, prescribedFractions, attendances },
  };
}

const seedless = (at: number): string => String(at + 1).padStart(7, '0');

/** Two or three fields one after the other; now and then the second is on another machine of the same trust. */
function exposuresOf(draws: Draws, provider: string, machine: string): { machine: string; time: string }[] {
  const hour = 8 + draws.below(10);
  const minute = draws.below(55);
  const other = machines.find(([of, name]) => of === provider && name !== machine)?.[1] ?? machine;
  const second = draws.unit() < 0.02 ? other : machine;
  const at = (minutes: number) => `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return [
    { machine, time: `${at(minute)}:07` },
    { machine: second, time: `${at(minute + 2)}:41` },
  ];
}
