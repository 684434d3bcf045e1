import { accepts, tellsOf } from './mistakes.ts';

const stages = [{ name: 'Swap', weeks: 10, outOfService: true }];
const linac = (id: string, centreId: string) => ({
  id,
  centreId,
  name: id,
  kind: 'linac',
  commissioned: '2018-01-01',
  designLifeYears: 10,
  minutesPerDay: 540,
  capabilities: [],
});
const retire = (machineId: string, start: string) => ({
  id: 'new',
  kind: 'retire',
  machineId,
  start,
  stages,
  status: 'idea',
});

tellsOf('projects', [
  [
    'a replacement of nothing',
    { 'projects[0].machineId': undefined, 'centres[0].bunkers': 3 },
    'projects[0].machineId: is missing: a project of kind "replace" needs it, for the machine that goes',
  ],
  [
    'a replacement by nothing',
    { 'projects[1].newMachine': undefined },
    'projects[1].newMachine: is missing: a project of kind "replace" needs it, for the machine that takes its bunker',
  ],
  [
    'an addition of nothing',
    { 'projects[3].newMachine': undefined },
    'projects[3].newMachine: is missing: a project of kind "add" needs it, for the machine that comes',
  ],
  [
    'a move to nowhere',
    { 'projects[2].toCentreId': undefined },
    'projects[2].toCentreId: is missing: a project of kind "move" needs it, for the centre it moves to',
  ],
  [
    'a retirement of nothing',
    { 'projects.end': { ...retire('S1', '2035-01-01'), machineId: undefined } },
    'projects[4].machineId: is missing: a project of kind "retire" needs it, for the machine that goes',
  ],
  [
    'before the machine exists',
    { 'machines[0].inService': '2028-02-01' },
    'projects[0].start: 2028-01-03 is before "N1" exists: it comes into service on 2028-02-01; start then or later',
  ],
  [
    'before the machine was commissioned',
    { 'projects[0].start': '2017-01-02' },
    'projects[0].start: 2017-01-02 is before "N1" exists: it was commissioned on 2018-05-01; start then or later',
  ],
  [
    'after the machine has gone',
    { 'projects.end': retire('S2', '2029-06-01') },
    'projects[4].start: 2029-06-01 is after "S2" has gone: it is out of service from 2029-01-01; start by then',
  ],
  [
    'after another project took the machine',
    { 'projects.end': retire('N1', '2029-06-01') },
    'projects[4].machineId: "N1" has gone by 2029-06-01: project "replace-N1" takes it away on 2028-01-03; its successor is "N1b"',
  ],
  [
    'two on one machine at once',
    { 'projects.end': retire('S1', '2030-03-01') },
    'projects[4].start: overlaps project "move-S1" on "S1", which ends on 2030-06-24; start then or later',
  ],
  [
    'two at once in one bunker',
    { 'projects[1].start': '2028-06-01' },
    'projects[1].start: 2028-06-01 is before "N1b" exists: project "replace-N1" in the same bunker brings it on 2028-06-19; start then or later',
  ],
  [
    'a machine that replaces itself',
    { 'projects[1].machineId': 'N1c' },
    'projects[1].machineId: "N1c" is the new machine of this project itself; name the machine that goes',
  ],
  [
    'a replacement elsewhere',
    { 'projects[1].newMachine.centreId': 'southport', 'centres[1].bunkers': 3 },
    'projects[1].newMachine.centreId: is "southport", but a replacement stands in the bunker of the machine it replaces, at "northtown"',
  ],
  [
    'a new machine before its project',
    { 'projects[1].newMachine.inService': '2035-01-01' },
    'projects[1].newMachine.inService: 2035-01-01 is before the project that brings it starts, 2036-01-07; leave it out, and "N1c" treats when the last stage ends',
  ],
]);

accepts('projects', [
  ['a machine that stood in service for years', { 'projects[0].start': '2027-04-05' }],
  ['one after the other, to the day', { 'projects[1].start': '2028-06-19' }],
  ['on the day the machine goes', { 'projects.end': retire('S2', '2029-01-01') }],
  ['a project listed before the one whose machine it names', { 'projects[0].start': '2028-01-10' }],
]);

tellsOf('bunkers', [
  [
    'a project that cannot be read is not held against its centre',
    { 'projects[2].start': 'May', 'centres[0].bunkers': 1 },
    'projects[2].start: needs a date such as 2027-04-01, not "May"',
  ],
  [
    'too many at the start',
    { 'centres[1].bunkers': 1, 'projects[3].start': '2031-01-06' },
    'centres[1].bunkers: is 1, but 2 linacs stand here at the start of the plan: "S1" and "S2"; give it more bunkers, or take a machine out of service or to another centre first',
  ],
  [
    'one that is added',
    { 'machines[2].outOfService': undefined },
    'centres[1].bunkers: is 2, but 3 linacs stand here on 2029-02-05: "S1", "S2" and "S3"; give it more bunkers, or take a machine out of service or to another centre first',
  ],
  [
    'one that moves in',
    { 'centres[0].bunkers': 1 },
    'centres[0].bunkers: is 1, but 2 linacs stand here on 2030-06-24: "S1" and "N1b"; give it more bunkers, or take a machine out of service or to another centre first',
  ],
  [
    'an addition into a bunker that is still being cleared',
    {
      'centres[1].bunkers': 1,
      'machines[2].outOfService': '2020-01-01',
      'projects[2]': { ...retire('S1', '2029-01-01'), stages: [{ name: 'Strip out', weeks: 10, outOfService: true }] },
    },
    'centres[1].bunkers: is 1, but 2 linacs stand here on 2029-02-05: "S1" and "S3"; give it more bunkers, or take a machine out of service or to another centre first',
  ],
]);

accepts('bunkers', [
  ['a replacement where every bunker is taken', { 'projects[2]': retire('S1', '2035-01-01'), 'centres[0].bunkers': 1 }],
  [
    'machines that had gone before the plan starts',
    {
      'machines.end': { ...linac('old', 'northtown'), commissioned: '2005-01-01', outOfService: '2020-01-01' },
      'centres[0].bunkers': 2,
    },
  ],
  [
    'scanners and superficial machines need none',
    { 'machines.end': { ...linac('X', 'northtown'), kind: 'orthovoltage' } },
  ],
]);
