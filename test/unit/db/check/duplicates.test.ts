import { accepts, tellsOf } from './mistakes.ts';

tellsOf('duplicates', [
  [
    'two trusts',
    { 'trusts.end': { id: 'north', name: 'Again' } },
    'trusts[2].id: "north" is already the id of trusts[0]; give one of them another',
  ],
  [
    'a machine and a new machine',
    { 'projects[3].newMachine.id': 'S1' },
    'projects[3].newMachine.id: "S1" is already the id of machines[1]; give one of them another',
  ],
  [
    'two new machines',
    { 'projects[3].newMachine.id': 'N1c' },
    'projects[3].newMachine.id: "N1c" is already the id of projects[1].newMachine; give one of them another',
  ],
  [
    'two changes of a scenario',
    { 'scenarios[0].changes[2].id': 'c1' },
    'scenarios[0].changes[2].id: "c1" is already the id of scenarios[0].changes[0]; give one of them another',
  ],
  [
    'demand for one zone and pathway',
    { 'demand[1].pathwayId': 'breast' },
    'demand[1]: says again what demand[0] says, for zoneId "SN1", pathwayId "breast"; put the courses of both into one',
  ],
  [
    'flows from one date',
    { 'flows[1].from': undefined },
    'flows[1]: says again what flows[0] says, for zoneId "SN1", pathwayId "*"; give it a later "from", or take one out',
  ],
  [
    'travel by one mode',
    { 'travel[1].mode': 'car' },
    'travel[1]: says again what travel[0] says, for zoneId "SN1", centreId "northtown", mode "car"; keep one',
  ],
  [
    'a backlog',
    { 'backlog.end': { centreId: 'northtown', pathwayId: 'breast', courses: 1 } },
    'backlog[1]: says again what backlog[0] says, for centreId "northtown", pathwayId "breast"; put the courses of both into one',
  ],
  [
    'a source',
    { 'sources.end': { id: 'survey', title: 'Again', status: 'local' } },
    'sources[2].id: "survey" is already the id of sources[1]; give one of them another',
  ],
]);

accepts('duplicates', [
  ['one id for things of different kinds', { 'sources.end': { id: 'north', title: 'North', status: 'local' } }],
  [
    'a flow for a pathway beside one for all',
    { 'flows.end': { zoneId: 'SN1', pathwayId: 'bone', shares: { southport: 1 } } },
  ],
]);
