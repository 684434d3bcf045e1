import { expect, test } from 'vitest';
import { checkPlan, parsePlan } from '../../../../db/schema/checkPlan.ts';
import { problemText } from '../../../../db/schema/problem.ts';
import { smallPlan } from '../smallPlan.ts';
import { problemsWith, tellsOf } from './mistakes.ts';

test('the small plan is sound, and comes back as it was given', () => {
  expect(checkPlan(smallPlan())).toEqual({ ok: true, value: smallPlan() });
});

const changeTypes =
  '"moveProject", "addProject", "cancelProject", "addMachine", "retireMachine", "moveMachine", "openCentre", ' +
  '"closeCentre", "changeHours", "changeOpeningDays", "changeFlow", "divertFlow", "changeDemand", ' +
  '"changeFractionation", "changeBreakdown", "changeStaffing", "machineDown", "centreDown" or "setMutualAid"';

tellsOf('shape', [
  ['a date in words', { startDate: '1 April 2027' }, 'startDate: needs a date such as 2027-04-01, not "1 April 2027"'],
  ['a day that is not', { startDate: '2027-02-29' }, 'startDate: needs a date such as 2027-04-01, not "2027-02-29"'],
  [
    'a missing date',
    { 'machines[0].commissioned': undefined },
    'machines[0].commissioned: is missing: needs a date such as 2027-04-01',
  ],
  [
    'a misspelt field that is needed, told once',
    { 'machines[0].minutesPerDay': undefined, 'machines[0].minutesperday': 500 },
    'machines[0].minutesperday: is not a field of a machine; did you mean minutesPerDay?',
  ],
  [
    'a misspelt field that may be left out',
    { 'machines[1].inservice': '2020-01-01' },
    'machines[1].inservice: is not a field of a machine; did you mean inService?',
  ],
  ['a field unlike any other', { colour: 'blue' }, 'colour: is not a field of a plan; take it out'],
  [
    'a field of a change',
    { 'scenarios[1].changes[1].starts': '2028-01-01', 'scenarios[1].changes[1].start': undefined },
    'scenarios[1].changes[1].starts: is not a field of a "moveProject" change; did you mean start?',
  ],
  [
    'a number out of range',
    { 'machines[0].minutesPerDay': 2000 },
    'machines[0].minutesPerDay: needs a number from 0 to 1440, not 2000',
  ],
  [
    'a number that must be above nothing',
    { 'machines[0].designLifeYears': 0 },
    'machines[0].designLifeYears: needs a number above 0 up to 40, not 0',
  ],
  ['half a bunker', { 'centres[0].bunkers': 2.5 }, 'centres[0].bunkers: needs a whole number from 0 to 50, not 2.5'],
  [
    'a number in quotation marks',
    { 'centres[0].lat': '51.75' },
    'centres[0].lat: needs a number from -90 to 90, not "51.75"',
  ],
  [
    'a word that is none of the choices',
    { 'machines[0].kind': 'Linac' },
    'machines[0].kind: needs "linac", "mrLinac", "orthovoltage", "brachytherapy", "ctSimulator" or "mrSimulator", not "Linac"; did you mean "linac"?',
  ],
  ['a category that is none', { 'pathways[0].category': 4 }, 'pathways[0].category: needs 1, 2 or 3, not 4'],
  [
    'an unknown kind of change',
    { 'scenarios[1].changes[1].type': 'teleport' },
    `scenarios[1].changes[1].type: needs ${changeTypes}, not "teleport"`,
  ],
  [
    'an id with a space',
    { 'trusts[1].id': 'south trust', 'centres[0].hostTrustId': undefined, 'centres[1].trustId': 'north' },
    'trusts[1].id: "south trust" may hold only letters, digits, dots, hyphens and underscores',
  ],
  ['a list that is too short', { seasonality: [1, 1] }, 'seasonality: needs exactly 12 entries, and has 2'],
  [
    'an empty list',
    { 'centres[0].opening.weekdays': [] },
    'centres[0].opening.weekdays: needs at least one entry, and has none',
  ],
  ['something for a list', { travel: {} }, 'travel: needs a list in square brackets, not a group of fields'],
  [
    'a population without a year',
    { 'zones[0].population': { latest: 3 } },
    'zones[0].population.latest: needs a year in four digits',
  ],
  ['an empty name', { name: '' }, 'name: needs at least one character'],
  [
    'a planning capacity that is neither a number nor null',
    { 'centres[0].plansPerDay': 'many' },
    'centres[0].plansPerDay: needs a number above 0 or null, not "many"',
  ],
  [
    'a later version',
    { version: 2 },
    'version: is 2, and this Isocentre reads plan files of version 1; open it with the one that wrote it',
  ],
  [
    'the name of the plan without changes',
    { 'scenarios[1].id': 'baseline' },
    'scenarios[1].id: cannot be "baseline", which names the plan without changes',
  ],
  [
    'a broken character',
    { 'trusts[0].name': 'North \ud83d' },
    'trusts[0].name: holds a broken character; type the text again',
  ],
  [
    'a character that could not be read, from a file that is not UTF-8',
    { 'trusts[0].name': new TextDecoder().decode(Uint8Array.of(0x43, 0x61, 0x66, 0xe9)) },
    'trusts[0].name: holds a broken character; type the text again',
  ],
]);

test('more mistakes than a call takes arguments are all told', () => {
  const trusts = Array.from({ length: 130_000 }, () => 0);
  const result = checkPlan({ ...smallPlan(), trusts });
  expect(result.ok ? 0 : result.problems.length).toBeGreaterThanOrEqual(trusts.length);
});

test.for(['[', '{"a":'])('a file of endless %s is refused with a sentence', (opening) => {
  const closing = opening === '[' ? ']' : '}';
  const text = `{"format":"isocentre-plan","machines":${opening.repeat(100_000)}1${closing.repeat(100_000)}}`;
  const result = parsePlan(text);
  expect(result.ok ? [] : result.problems.map(problemText)).toEqual([
    'this is not an Isocentre plan: brackets stand within brackets more than 50 deep',
  ]);
});

test.for([
  ['nothing', '', 'the file is empty'],
  [
    'a comma too many',
    '{\n  "format": "isocentre-plan",\n}',
    'line 3, column 1: a field name in quotation marks is expected here, or a comma before this is one too many',
  ],
  ['a missing comma', '{\r\n"a": 1\r\n  "b": 2}', 'line 3, column 3: a comma is expected here'],
  ['a missing bracket', '{"a": [1, 2', 'line 1, column 12: a closing square bracket is expected here'],
  [
    'another kind of file',
    '[1, 2]',
    'this is not an Isocentre plan; a plan begins with {"format": "isocentre-plan", "version": 1',
  ],
  [
    'another JSON file',
    '{"name": "isocentre"}',
    'this is not an Isocentre plan; a plan begins with {"format": "isocentre-plan", "version": 1',
  ],
])('text of a plan file: %s', ([, text, told]) => {
  const result = parsePlan(text);
  expect(result.ok ? [] : result.problems.map(problemText)).toEqual([told]);
});

test('text of a plan file: a byte order mark before a sound plan', () => {
  expect(parsePlan(`\uFEFF${JSON.stringify(smallPlan())}`).ok).toBe(true);
});

test('ten mistakes of ten kinds are told in one go, and none of them twice', () => {
  const told = problemsWith({
    startDate: 'April',
    'centres[0].bunkers': 0,
    'machines[0].minutesperday': 1,
    'machines[1].centreId': 'soutport',
    'projects[0].newMachine.kind': 'laser',
    'projects[3].start': '2029-02-30',
    'pathways[0].planning.maxDays': 4,
    'zones[1].lat': 'north',
    'demand[2].coursesPerYear': -1,
    'demand[2].zoneId': 'PO2',
    'flows[0].shares.northtown': 0.7,
    'scenarios[1].changes[0].machineId': 'W2',
    'sources[1].id': 'website',
  });
  expect(told.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
    'startDate',
    'centres[0].fieldSources.bunkers',
    'centres[0].bunkers',
    'machines[0].minutesperday',
    'machines[1].centreId',
    'projects[0].newMachine.kind',
    'projects[3].start',
    'pathways[0].planning.maxDays',
    'zones[1].lat',
    'demand[2].coursesPerYear',
    'demand[2].zoneId',
    'demand[2].source',
    'flows[0].shares',
    'benchmarks[0].source',
    'scenarios[1].changes[0].machineId',
    'sources[1].id',
  ]);
});
