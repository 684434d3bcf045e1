import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultFacts, faultOf } from '../../../../electron/log/faultFacts.ts';

const told = (error: unknown) => JSON.stringify(faultFacts(faultOf(error)));

/** What a plan may say. No fault that its words come into may carry them. */
const words = fc
  .array(fc.constantFrom('Quirky', 'Zyxwv', "King's", '“Quirky”', 'Zyxwv/Quirky', '\n', '"', ')'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => ['Zyxwv', ...parts].join(' '));

test('words of a plan that come into a fault are not logged, however they come into it', () => {
  const property = fc.property(words, (name) => {
    const faults = [
      () => JSON.parse(name),
      () => JSON.parse(`{"name": ${JSON.stringify(name)},}`),
      () => Object.assign(name, { at: 1 }),
      () => new URL(name),
      () => new Intl.NumberFormat('en', { style: 'currency', currency: name }),
      () => {
        throw new Error(`${name} is not in the plan`);
      },
      () => {
        throw Object.assign(new Error(`ENOENT: no such file or directory, open '/home/${name}/plan.json'`), {
          code: 'ENOENT',
        });
      },
      () => {
        throw Object.assign(new Error('out of step'), { name });
      },
      () => {
        throw name;
      },
    ];
    for (const fault of faults) {
      try {
        fault();
      } catch (error) {
        expect(told(error)).not.toMatch(/Quirky|Zyxwv|King/);
      }
    }
  });
  fc.assert(property, { numRuns: 300 });
});

test('what the engine and the system say of a fault is kept, with where in the code it was and never where on the disk', () => {
  expect(
    faultFacts({ name: 'TypeError', message: "Cannot read properties of undefined (reading 'centreId')", stack: '' })
      .message,
  ).toBe('Cannot read properties of undefined (reading ‘…’)');
  const facts = faultFacts({
    name: 'Error',
    message: "EACCES: permission denied, open '/home/jo/King's plans.db'",
    code: 'EACCES',
    stack: [
      'Error: a plan’s words',
      '    at open (file:///home/jo/isocentre/out/main/main.js:10:20)',
      '    at async Zyxwv (http://127.0.0.1:4000/assets/main-aB1_c.js:3:4)',
      '    at C:\\Users\\jo\\AppData\\main.js:5:6',
      '    at node:internal/fs:7:8',
      'at nothing of the kind',
    ].join('\n'),
  });
  expect(facts).toEqual({
    kind: 'Error',
    code: 'EACCES',
    message: 'EACCES: permission denied, open ‘…’',
    at: ['main.js:10:20', 'main-aB1_c.js:3:4', 'main.js:5:6'],
  });
});
