import { smallPlan } from '../smallPlan.ts';
import { accepts, type Mistake, tellsOf } from './mistakes.ts';

function linacPaths(): string[] {
  const { machines, projects } = smallPlan();
  return [
    ...machines.flatMap((machine, at) => (machine.kind === 'linac' ? [`machines[${at}]`] : [])),
    ...projects.flatMap((project, at) => (project.newMachine === undefined ? [] : [`projects[${at}].newMachine`])),
  ];
}

/** Every linac of the small plan, and those its projects bring, as machines of another kind. */
function linacsBecome(kind: string, capabilities: string[]): Mistake {
  return Object.fromEntries(
    linacPaths().flatMap((path) => [
      [`${path}.kind`, kind],
      [`${path}.capabilities`, capabilities],
    ]),
  );
}

/** Every linac of the small plan, and those its projects bring, holds minutes for urgent courses. */
function linacsHold(share: number, releaseDays: number): Mistake {
  return Object.fromEntries(linacPaths().map((path) => [`${path}.urgentReserve`, { share, releaseDays }]));
}

tellsOf('treatable', [
  [
    'a capability that no machine has',
    { 'pathways[0].capabilities': ['VMAT', 'protons'] },
    'pathways[0].capabilities: there is demand for it, and no machine of the network can do "protons"; give it to a machine, or take it out here',
  ],
  [
    'capabilities that no machine has together',
    {
      'pathways[0].capabilities': ['VMAT', 'SRS'],
      'machines[3].kind': 'orthovoltage',
      'machines[3].capabilities': ['SRS'],
    },
    'pathways[0].capabilities: there is demand for it, and no machine of the network can do "VMAT" and "SRS" together; give it to a machine, or take it out here',
  ],
  [
    'imaging without a scanner',
    { 'pathways[0].imaging[0].kind': 'mrSimulator' },
    'pathways[0].imaging[0].kind: there is demand for it, and the network has no machine of kind "mrSimulator"; add one, or take the imaging out',
  ],
  [
    'a machine that has gone does not count',
    {
      'pathways[1].capabilities': ['SRS'],
      'machines.end': {
        id: 'old',
        centreId: 'northtown',
        name: 'Old',
        kind: 'linac',
        commissioned: '2001-01-01',
        designLifeYears: 10,
        minutesPerDay: 500,
        capabilities: ['SRS'],
        outOfService: '2020-01-01',
      },
    },
    'pathways[1].capabilities: there is demand for it, and no machine of the network can do "SRS"; give it to a machine, or take it out here',
  ],
  [
    'ordinary treatment where no linac is',
    { 'pathways[0].capabilities': ['skin'], ...linacsBecome('orthovoltage', ['skin']) },
    'pathways[1].capabilities: there is demand for it, and what asks for no capability takes a linac, of which the network has none; name what its machine can do, there and here',
  ],
  [
    'a first fraction longer than any day',
    { 'pathways[1].minutesFirst': 541 },
    "pathways[1].minutesFirst: there is demand for it, and one of its days takes 541 minutes, while no machine that can give it is rostered for more than 540; shorten it, or lengthen a machine's day",
  ],
  [
    'two fractions a day that fit only one by one',
    { 'pathways[0].pattern': 'twiceDaily', 'pathways[0].minutesFirst': 300, 'pathways[0].minutesLater': 300 },
    "pathways[0].minutesFirst: there is demand for it, and one of its days takes 600 minutes, while no machine that can give it is rostered for more than 540; shorten it, or lengthen a machine's day",
  ],
  [
    'imaging longer than any day',
    { 'pathways[0].imaging[0].minutes': 600 },
    `pathways[0].imaging[0].minutes: there is demand for it, and it takes 600 minutes, while no machine of kind "ctSimulator" is rostered for more than 540; shorten it, or lengthen a machine's day`,
  ],
]);

accepts('treatable', [
  ['a later fraction that nobody has', { 'pathways[1].minutesLater': 900 }],
  [
    'a superficial treatment by name',
    { 'pathways[1].capabilities': ['skin'], 'machines[1].kind': 'orthovoltage', 'machines[1].capabilities': ['skin'] },
  ],
  [
    'a capability that a project brings',
    { 'pathways[0].capabilities': ['SRS'], 'projects[3].newMachine.capabilities': ['SRS'] },
  ],
  ['a pathway that nobody asks for', { 'pathways[1].capabilities': ['protons'], 'demand[1].coursesPerYear': 0 }],
  ['no demand at all', { demand: [], flows: [] }],
]);

tellsOf('what is held for urgent courses', [
  [
    'all of every day, while ordinary courses are longer than the days released',
    linacsHold(1, 13),
    'pathways[0].minutesLater: there is demand for it, it is not urgent, and every machine that can give it holds all but 0 minutes of its day for urgent courses, so that 15 fractions of 12 never find their place; hold less, or mark it as urgent',
  ],
  [
    'so much that one fraction does not fit beside it',
    linacsHold(0.98, 1),
    'pathways[0].minutesLater: there is demand for it, it is not urgent, and every machine that can give it holds all but 10.8 minutes of its day for urgent courses, so that 15 fractions of 12 never find their place; hold less, or mark it as urgent',
  ],
]);

accepts('what is held for urgent courses', [
  ['all of it, released early enough', linacsHold(1, 14)],
  ['room for one fraction beside it', linacsHold(0.97, 0)],
  ['all of one machine', { 'machines[1].urgentReserve': { share: 1, releaseDays: 0 } }],
  ['all of it, where every course is urgent', { ...linacsHold(1, 0), 'pathways[0].urgent': true }],
]);

tellsOf('flows', [
  [
    'a zone without any, told once',
    { 'flows[0].zoneId': 'PO1', 'flows[1].zoneId': 'PO1' },
    'demand[0]: zone "SN1" has demand and no flow, so its courses go nowhere; add a flow for zone "SN1" and pathway "breast", or "*" for all its pathways',
  ],
  [
    'a pathway without one',
    { 'flows[0].pathwayId': 'breast', 'flows[1].pathwayId': 'breast' },
    'demand[1]: these courses go nowhere; add a flow for zone "SN1" and pathway "bone", or "*" for all its pathways',
  ],
  [
    'one that begins too late',
    { 'flows[2].from': '2028-01-01' },
    'demand[2]: these courses go nowhere before 2028-01-01, when their first flow begins; add a flow for zone "PO1" and pathway "breast", or "*" for all its pathways',
  ],
]);

accepts('flows', [
  ['one that begins with the plan', { 'flows[2].from': '2027-04-01' }],
  ['a zone without demand', { 'zones.end': { id: 'BA1', name: 'Bath', lat: 51.4, lon: -2.4 } }],
]);
