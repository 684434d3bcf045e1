import type { MachineKind } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { choice, type Option } from './kinds/choice.ts';
import { wordList } from './kinds/lists.ts';
import { distinct, plainText } from './kinds/plainText.ts';

export const machineKinds: readonly Option<MachineKind>[] = [
  { value: 'linac', words: 'Linac' },
  { value: 'mrLinac', words: 'MR-linac' },
  { value: 'orthovoltage', words: 'Orthovoltage' },
  { value: 'brachytherapy', words: 'Brachytherapy afterloader' },
  { value: 'ctSimulator', words: 'CT simulator' },
  { value: 'mrSimulator', words: 'MR simulator' },
];

const everyMachine = (plan: Plan) => [...plan.machines, ...plan.projects.flatMap(({ newMachine }) => newMachine ?? [])];

export const machineKind = choice(machineKinds);
export const machineModel = plainText({
  longest: 200,
  suggest: (plan) => everyMachine(plan).flatMap(({ model }) => model ?? []),
});
export const matchedGroup = plainText({
  longest: 60,
  suggest: (plan) => everyMachine(plan).flatMap(({ matchedGroup }) => matchedGroup ?? []),
});
export const capabilities = wordList(60, (plan) =>
  distinct([...everyMachine(plan), ...plan.pathways].flatMap((one) => one.capabilities)),
);
