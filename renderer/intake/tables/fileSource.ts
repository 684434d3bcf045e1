import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { longDate } from '../../plan/dates.ts';
import { clipped } from '../../plan/projectName.ts';
import { freshId } from '../../plan/scenarioCommands.ts';

/** Where figures of a file come from: the file, on the day on which it was brought in, local until somebody says otherwise. */
export function fileSource(plan: Plan, fileName: string, today: string): Source {
  const title = clipped(`${fileName}, brought in on ${longDate(today)}`, 200);
  const sources = plan.sources ?? [];
  const known = sources.find((source) => source.title === title && source.status === 'local');
  if (known) return known;
  const taken = sources.map(({ id }) => id);
  return { id: freshId(`${fileName.replace(/\.\w+$/, '')}-${today}`, taken), title, date: today, status: 'local' };
}
