import { tellsOf } from './mistakes.ts';

tellsOf('references', [
  [
    'a zone, as the contract says it',
    { 'zones[1].id': 'SN2', 'demand[2].zoneId': 'SN3', 'flows[2].zoneId': 'SN2' },
    'demand[2].zoneId: no zone "SN3"; the nearest is "SN1"',
  ],
  ['a trust', { 'centres[0].trustId': 'nort' }, 'centres[0].trustId: no trust "nort"; the nearest is "north"'],
  [
    'a host trust',
    { 'centres[0].hostTrustId': 'west' },
    'centres[0].hostTrustId: no trust "west"; trusts of the plan: "north", "south"',
  ],
  [
    'a centre of a machine',
    { 'machines[3].centreId': 'Northtown' },
    'machines[3].centreId: no centre "Northtown"; the nearest is "northtown"',
  ],
  [
    'a centre of a new machine',
    { 'projects[3].newMachine.centreId': 'southprot' },
    'projects[3].newMachine.centreId: no centre "southprot"; the nearest is "southport"',
  ],
  [
    'a machine of a project',
    { 'projects[0].machineId': 'X' },
    'projects[0].machineId: no machine "X"; machines of the plan: "N1", "S1", "S2", "N-CT", "S-CT", "N1b", "N1c", "S3"',
  ],
  [
    'a centre that a machine moves to',
    { 'projects[2].toCentreId': 'bath' },
    'projects[2].toCentreId: no centre "bath"; centres of the plan: "northtown", "southport"',
  ],
  [
    'a pathway of demand',
    { 'demand[1].pathwayId': 'bones' },
    'demand[1].pathwayId: no pathway "bones"; the nearest is "bone"',
  ],
  [
    'a pathway of a flow',
    { 'flows[1].pathwayId': 'brest' },
    'flows[1].pathwayId: no pathway "brest"; the nearest is "breast"',
  ],
  [
    'a centre among shares',
    { 'flows[1].shares': { northtwon: 1 } },
    'flows[1].shares.northtwon: no centre "northtwon"; the nearest is "northtown"',
  ],
  [
    'a centre of travel',
    { 'travel[1].centreId': 'nowhere' },
    'travel[1].centreId: no centre "nowhere"; centres of the plan: "northtown", "southport"',
  ],
  ['a zone of travel', { 'travel[1].zoneId': 'PO11' }, 'travel[1].zoneId: no zone "PO11"; the nearest is "PO1"'],
  [
    'a centre and a pathway of a backlog',
    { 'backlog[0]': { centreId: 'nowhere', pathwayId: 'lung', courses: 1 } },
    'backlog[0].centreId: no centre "nowhere"; centres of the plan: "northtown", "southport"',
    'backlog[0].pathwayId: no pathway "lung"; pathways of the plan: "breast", "bone"',
  ],
  [
    'a centre of a benchmark',
    { 'benchmarks[0].centreId': 'north' },
    'benchmarks[0].centreId: no centre "north"; the nearest is "northtown"',
  ],
  [
    'a parent of a scenario',
    { 'scenarios[1].parentId': 'satelite', 'scenarios[1].changes[0].machineId': 'N1' },
    'scenarios[1].parentId: no scenario "satelite"; the nearest is "satellite"',
  ],
  [
    'a source',
    { 'demand[2].source': 'web' },
    'demand[2].source: no source "web"; sources of the plan: "website", "survey"',
  ],
  [
    'a source of a single field',
    { 'centres[0].fieldSources.bunkers': 'surveys' },
    'centres[0].fieldSources.bunkers: no source "surveys"; the nearest is "survey"',
  ],
  [
    'a source of mutual aid',
    { 'mutualAid.source': 'x' },
    'mutualAid.source: no source "x"; sources of the plan: "website", "survey"',
  ],
  [
    'a source in a plan that lists none',
    {
      sources: undefined,
      'demand[2].source': undefined,
      'centres[0].fieldSources': undefined,
      'benchmarks[0].source': undefined,
    },
    'centres[0].source: no source "website"; the plan has no sources yet',
  ],
  [
    'a list that cannot be read is not held against those who name its records',
    { trusts: undefined },
    'trusts: is missing: needs a list in square brackets',
  ],
]);
