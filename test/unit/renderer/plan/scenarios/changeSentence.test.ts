import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import type { Change } from '../../../../../db/schema/change.ts';
import { Change as ChangeSchema } from '../../../../../db/schema/change.ts';
import { namesIn } from '../../../../../renderer/plan/commands/recordNames.ts';
import {
  changeSentence,
  changeWords,
  scenarioSentences,
} from '../../../../../renderer/plan/scenarios/changeSentence.ts';

const plan = illustrativePlan();
const first = <T>(items: readonly T[]): T => {
  const [item] = items;
  if (item === undefined) throw new Error('The illustrative plan lacks what this test speaks of.');
  return item;
};
const project = first(plan.projects.filter(({ id }) => id === 'replace-portsmouth-la2'));
const machine = first(plan.machines.filter(({ id }) => id === 'southampton-la1'));
const centre = first(plan.centres.filter(({ id }) => id === 'southampton'));
const zone = first(plan.zones);
const from = '2028-01-03';
const id = 'one';

const told: { [T in Change['type']]: readonly [Extract<Change, { type: T }>, string] } = {
  moveProject: [
    {
      id,
      type: 'moveProject',
      projectId: project.id,
      start: project.start.replace(/^\d+/, (y) => String(Number(y) + 1)),
    },
    'later',
  ],
  addProject: [
    { id, type: 'addProject', project: { ...project, id: 'new', name: 'Extra', start: from } },
    'Extra is added, starting on 3 January 2028',
  ],
  cancelProject: [{ id, type: 'cancelProject', projectId: project.id }, 'is cancelled'],
  addMachine: [
    { id, type: 'addMachine', machine: { ...machine, id: 'la9', name: 'LA9' }, from },
    'LA9 is added from 3 January 2028',
  ],
  retireMachine: [
    { id, type: 'retireMachine', machineId: machine.id, from },
    `${machine.name} is retired on 3 January 2028`,
  ],
  moveMachine: [{ id, type: 'moveMachine', machineId: machine.id, toCentreId: 'portsmouth', from }, 'moves to'],
  openCentre: [
    { id, type: 'openCentre', centre: { ...centre, id: 'new', name: 'Aylesbury' }, from },
    'Aylesbury opens on 3 January 2028',
  ],
  closeCentre: [{ id, type: 'closeCentre', centreId: centre.id, from }, `${centre.name} closes on 3 January 2028`],
  changeHours: [
    { id, type: 'changeHours', centreId: centre.id, minutesPerDay: 600, from, until: '2028-05-01' },
    `Every treatment machine of ${centre.name} runs 600 minutes a day from 3 January 2028 until 1 May 2028`,
  ],
  changeOpeningDays: [
    { id, type: 'changeOpeningDays', centreId: centre.id, weekdays: [1, 2, 3, 4, 5, 6], from },
    `${centre.name} opens Monday to Saturday from 3 January 2028`,
  ],
  changeFlow: [
    { id, type: 'changeFlow', zoneId: zone.id, pathwayId: '*', shares: { [centre.id]: 1 }, from, generalOnly: true },
    `Send all courses from ${zone.name} to ${centre.name} 100% from 3 January 2028, but for pathways with shares of their own`,
  ],
  divertFlow: [
    {
      id,
      type: 'divertFlow',
      zoneId: '*',
      pathwayId: 'breast',
      fromCentreId: 'portsmouth',
      toCentreId: centre.id,
      share: 0.3,
      from,
    },
    `to ${centre.name} from 3 January 2028`,
  ],
  changeDemand: [
    { id, type: 'changeDemand', zoneId: '*', pathwayId: '*', factor: 1.1, from },
    'Demand everywhere is 10% higher from 3 January 2028',
  ],
  changeFractionation: [
    { id, type: 'changeFractionation', pathwayId: 'breast', mix: [{ fractions: 5, share: 1 }], from },
    'is given in 5 fractions 100% from 3 January 2028',
  ],
  changeBreakdown: [
    { id, type: 'changeBreakdown', machineId: '*', breakdown: null, from },
    'Every machine never breaks down from 3 January 2028',
  ],
  changeStaffing: [
    { id, type: 'changeStaffing', centreId: centre.id, factor: 0.9, from },
    `${centre.name} has staff for 90% of its rostered time from 3 January 2028`,
  ],
  machineDown: [
    { id, type: 'machineDown', machineId: machine.id, from, until: '2028-01-17' },
    'is down for 2 weeks, from 3 January 2028',
  ],
  centreDown: [
    { id, type: 'centreDown', centreId: centre.id, from, until: '2028-04-03' },
    'is down for 3 months, from 3 January 2028',
  ],
  setMutualAid: [
    { id, type: 'setMutualAid', enabled: true, offerAfterDays: 14, acceptance: 0.4, from },
    'Mutual aid is on from 3 January 2028: offered after 14 days, accepted by 40%',
  ],
};

describe('a change as a sentence', () => {
  test.each(Object.values(told))('%#', (change, words) => {
    const sentence = changeSentence(plan, change);
    expect(sentence).toContain(words);
    // Nothing is spoken of by its id, and nothing is left unsaid.
    expect(sentence).not.toMatch(/undefined|NaN|\bla9\b|southampton-la|replace-|\*/);
    expect(sentence).toMatch(/^[A-Z]/);
    expect(changeWords({ ...change, off: true }, namesIn(plan))).toMatch(/\(switched off\)$/);
  });

  test('is there for every type of change', () => {
    const types = ChangeSchema.options.map((option) => option.shape.type.value);
    expect(Object.keys(told).toSorted()).toEqual(types.toSorted());
  });

  test('says from what to what a project moves, and by how much', () => {
    const start = `${Number(project.start.slice(0, 4)) + 1}${project.start.slice(4)}`;
    expect(changeSentence(plan, { id, type: 'moveProject', projectId: project.id, start })).toMatch(
      /starts on .+ instead of .+, a year later$/,
    );
  });
});

test('a scenario’s sentences begin with what it inherits, and say from whom', () => {
  const branch = first(plan.scenarios.filter(({ parentId }) => parentId !== undefined));
  const sentences = scenarioSentences(plan, branch);
  expect(sentences.map(({ from: whose }) => whose?.id ?? null)).toEqual(['southampton-down', null]);
});
