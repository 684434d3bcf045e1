import { expect, test } from 'vitest';
import { problemSentence } from '../../../../../renderer/plan/tables/problemSentence.ts';
import { smallPlan } from '../../../../support/smallPlan.ts';

test('places in a file and ids are told as the names of things, and what is no id is let be', () => {
  const plan = smallPlan();
  const [machine] = plan.machines;
  const [centre] = plan.centres;
  if (!machine || !centre) throw new Error('the plan has a machine and a centre');
  const message = `is 0, but 1 linac stands here: "${machine.id}" of centres[0], not "nowhere"`;
  const said = problemSentence(plan, { path: 'centres[0].bunkers', message });
  expect(said).toContain(machine.name);
  expect(said).not.toContain(`"${machine.id}"`);
  expect(said).not.toContain('centres[0]');
  expect(said).toContain('not "nowhere".');
});
