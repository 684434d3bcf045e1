import type { Plan } from '../../../db/schema/plan.ts';
import { changeDate, changeSentence } from '../../plan/scenarios/changeSentence.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import type { SheetOut } from '../sheet.ts';

/** What each scenario does, one change to a row in the order in which they are applied. */
export const scenariosSheet = (plan: Plan): SheetOut => ({
  name: 'Scenarios',
  about: 'What each scenario changes, one change to a row, on top of the baseline or of the scenario it builds on.',
  columns: [
    { name: 'Scenario' },
    { name: 'Builds on' },
    { name: 'Step' },
    { name: 'Change' },
    { name: 'From' },
    { name: 'Switched on' },
    { name: 'Why' },
    { name: 'What the scenario is' },
  ],
  rows: plan.scenarios.flatMap(({ name, parentId, description, changes }) => {
    const base = plan.scenarios.find(({ id }) => id === parentId)?.name ?? 'Baseline';
    if (changes.length === 0) return [[name, base, null, 'Nothing yet.', null, null, null, description ?? null]];
    return changes.map((change, at) => {
      const date = changeDate(plan, change);
      return [
        name,
        base,
        at + 1,
        `${upperFirst(changeSentence(plan, change))}.`,
        date === null ? null : { date },
        change.off ? 'No' : 'Yes',
        change.why ?? null,
        at === 0 ? (description ?? null) : null,
      ];
    });
  }),
  frozen: 1,
});
