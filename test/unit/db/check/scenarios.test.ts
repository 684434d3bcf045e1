import { accepts, tellsOf } from './mistakes.ts';

const change = (fields: object) => ({ 'scenarios[1].changes.end': { id: 'new', ...fields } });
const machine = {
  id: 'Z1',
  centreId: 'northtown',
  name: 'Z1',
  kind: 'linac',
  commissioned: '2029-01-01',
  designLifeYears: 10,
  minutesPerDay: 540,
  capabilities: [],
};
const project = { id: 'add-Z1', kind: 'add', newMachine: machine, start: '2030-01-07', stages: [], status: 'idea' };

tellsOf('scenarios', [
  [
    'one that builds on itself',
    { 'scenarios[0].parentId': 'satellite' },
    'scenarios[0].parentId: a scenario cannot build on itself; leave parentId out to build on the plan',
  ],
  [
    'a circle, told once',
    { 'scenarios[0].parentId': 'satellite-late' },
    'scenarios[0].parentId: these scenarios build on each other in a circle: "satellite" on "satellite-late" on "satellite"; take one parentId out',
  ],
  [
    'a project',
    { 'scenarios[1].changes[1].projectId': 'replace-N2' },
    'scenarios[1].changes[1].projectId: no project "replace-N2"; the nearest is "replace-N1"',
  ],
  [
    'a machine that only another branch adds',
    { 'scenarios[1].parentId': undefined },
    'scenarios[1].changes[0].machineId: no machine "W1"; the nearest is "N1"',
  ],
  [
    'a centre that only a later change opens',
    { 'scenarios[0].changes[0].centre.id': 'elsewhere', 'scenarios[0].changes[2].shares': { elsewhere: 1 } },
    'scenarios[0].changes[1].machine.centreId: no centre "westbury"; centres of the plan: "northtown", "southport", "elsewhere"',
  ],
  [
    'a zone',
    { 'scenarios[1].changes[2].zoneId': 'SN11' },
    'scenarios[1].changes[2].zoneId: no zone "SN11"; the nearest is "SN1"',
  ],
  [
    'a zone from which people would travel to a new centre',
    { 'scenarios[0].changes[0].travel': [{ zoneId: 'SN11', mode: 'car', minutes: 20 }] },
    'scenarios[0].changes[0].travel[0].zoneId: no zone "SN11"; the nearest is "SN1"',
  ],
  [
    'a pathway',
    { 'scenarios[1].changes[2].pathwayId': 'boone' },
    'scenarios[1].changes[2].pathwayId: no pathway "boone"; the nearest is "bone"',
  ],
  [
    'a centre among shares',
    { 'scenarios[0].changes[2].shares': { eastbury: 1 } },
    'scenarios[0].changes[2].shares.eastbury: no centre "eastbury"; the nearest is "westbury"',
  ],
  [
    'a machine that is there already',
    change({ type: 'addMachine', machine: { ...machine, id: 'N1b' }, from: '2030-01-01' }),
    'scenarios[1].changes[3].machine.id: "N1b" is already the id of a machine of the plan; choose another',
  ],
  [
    'a machine that the parent adds',
    change({ type: 'addMachine', machine: { ...machine, id: 'W1' }, from: '2030-01-01' }),
    'scenarios[1].changes[3].machine.id: "W1" is already the id of a machine that an earlier change adds; choose another',
  ],
  [
    'a project without what it needs',
    change({ type: 'addProject', project: { ...project, newMachine: undefined } }),
    'scenarios[1].changes[3].project.newMachine: is missing: a project of kind "add" needs it, for the machine that comes',
  ],
  [
    'a project at a centre that is not',
    change({ type: 'addProject', project: { ...project, newMachine: { ...machine, centreId: 'bath' } } }),
    'scenarios[1].changes[3].project.newMachine.centreId: no centre "bath"; centres of the plan: "northtown", "southport", "westbury"',
  ],
  [
    'what a switched-off change adds',
    { 'scenarios[0].changes[1].off': true },
    'scenarios[1].changes[0].machineId: names what only a change that is switched off adds; switch that one on, or this one off',
  ],
  [
    'a project that was cancelled',
    {
      ...change({ type: 'moveProject', projectId: 'add-S3', start: '2030-01-01' }),
      'scenarios[1].changes[1]': { type: 'cancelProject', id: 'c2', projectId: 'add-S3' },
    },
    'scenarios[1].changes[3].projectId: no project "add-S3"; projects of the plan: "replace-N1", "replace-N1b", "move-S1"',
  ],
  [
    'hours of nothing',
    { 'scenarios[1].changes[0].machineId': undefined },
    'scenarios[1].changes[0]: needs machineId for one machine, or centreId for all machines of a centre',
  ],
  [
    'hours of a machine and a centre',
    { 'scenarios[1].changes[0].centreId': 'northtown' },
    'scenarios[1].changes[0]: names a machine and a centre; keep machineId for one machine, or centreId for all of them',
  ],
  [
    'demand that does not change',
    { 'scenarios[1].changes[2].growthPerYear': undefined },
    'scenarios[1].changes[2]: changes nothing: needs factor, growthPerYear or both',
  ],
]);

accepts('scenarios', [
  [
    'mutual aid without its figures, of which a warning tells',
    { ...change({ type: 'setMutualAid', enabled: true }), mutualAid: undefined },
  ],
  [
    'a machine that a project of the plan brings',
    change({ type: 'machineDown', machineId: 'N1b', from: '2030-01-01', until: '2030-02-01' }),
  ],
  [
    'a project and its machine, added before they are named',
    {
      'scenarios[1].changes': [
        { type: 'addProject', id: 'a', project },
        { type: 'moveProject', id: 'b', projectId: 'add-Z1', start: '2031-01-06' },
        { type: 'retireMachine', id: 'c', machineId: 'Z1', from: '2035-01-01' },
      ],
    },
  ],
  [
    'a switched-off change that names what another one would add',
    { 'scenarios[0].changes[1].off': true, 'scenarios[1].changes[0].off': true },
  ],
  [
    'one addition in two scenarios',
    {
      'scenarios[1].parentId': undefined,
      'scenarios[1].changes[0]': {
        type: 'addMachine',
        id: 'c1',
        machine: { ...machine, id: 'W1' },
        from: '2030-01-01',
      },
    },
  ],
]);
