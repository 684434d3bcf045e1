import type { Command } from '../../../db/schema/edit.ts';
import { headerOf } from '../../../db/schema/edit.ts';
import type { CapitalEnvelope, Plan } from '../../../db/schema/plan.ts';
import type { Project } from '../../../db/schema/project.ts';
import { addDays, addWeeks } from '../dates.ts';
import { beginsIn, financialYearFrom, financialYearOf, firstDayOf } from '../financialYear.ts';
import { decimal } from '../numbers.ts';
import { movedYear } from './change/reschedule.ts';
import type { Period } from './fleetTypes.ts';

/** What the projects of one financial year cost, in pounds, against what may be spent in it. */
export type CapitalYear = Period & {
  year: string;
  pounds: number;
  /** Null where the planner has set no limit. */
  envelope: number | null;
  projects: number;
};

/** How capital is spread over years, in a sentence beside it. */
export const capitalRule =
  'Capital counts in the financial year (April to March) that a project names, moved along with the project; else in the year it starts.';

/** The year a project's money counts in; `before` is the project as the plan itself has it, where a scenario moved it. */
export function capitalYearOf(project: Project, before: Project | undefined): string {
  if (project.financialYear === undefined) return financialYearOf(project.start);
  const isMovedByScenario = before !== undefined && before.financialYear === project.financialYear;
  return isMovedByScenario ? movedYear(project.financialYear, before, project) : project.financialYear;
}

/** Capital of every financial year of a plan, as its scenario has it, with those before and after that cost anything. */
export function capitalYears(plan: Plan, stored: Plan): CapitalYear[] {
  const before = new Map(stored.projects.map((project) => [project.id, project]));
  const spent = new Map<string, { pounds: number; projects: number }>();
  for (const project of plan.projects) {
    if (project.capitalCost === undefined || project.capitalCost === 0) continue;
    const year = capitalYearOf(project, before.get(project.id));
    const held = spent.get(year) ?? { pounds: 0, projects: 0 };
    spent.set(year, { pounds: held.pounds + project.capitalCost, projects: held.projects + 1 });
  }
  const last = addDays(addWeeks(plan.startDate, plan.horizonWeeks), -1);
  const named = [financialYearOf(plan.startDate), financialYearOf(last), ...spent.keys()].map(beginsIn);
  const [first, end] = [Math.min(...named), Math.max(...named)];
  return Array.from({ length: end - first + 1 }, (_, at) => {
    const year = financialYearFrom(first + at);
    const { pounds, projects } = spent.get(year) ?? { pounds: 0, projects: 0 };
    const envelope = plan.capitalEnvelope?.[year] ?? null;
    return { year, from: firstDayOf(year), until: `${first + at + 1}-04-01`, pounds, projects, envelope };
  });
}

/** Pounds by which a year is over its envelope; 0 where it is not or has none. */
export const overspend = ({ pounds, envelope }: CapitalYear): number =>
  envelope === null ? 0 : Math.max(0, pounds - envelope);

const million = (pounds: number): string => `£${decimal(pounds / 1e6, 1)}m`;

/** “2029/30: £6.0m for 2 projects, £3.0m over the envelope of £3.0m” */
export function capitalWords(year: CapitalYear): string {
  const { pounds, envelope, projects } = year;
  const count = projects === 0 ? '' : ` for ${projects} ${projects === 1 ? 'project' : 'projects'}`;
  const over = overspend(year);
  const limit =
    envelope === null
      ? ''
      : over > 0
        ? `, ${million(over)} over the envelope of ${million(envelope)}`
        : `, within the envelope of ${million(envelope)}`;
  return `${year.year}: ${million(pounds)}${count}${limit}`;
}

/** What may be spent in each year, as one command; null when nothing would change. */
export function envelopeCommand(plan: Plan, envelope: CapitalEnvelope): Command | null {
  const before = headerOf(plan);
  const { capitalEnvelope: _, ...rest } = before;
  const years = Object.fromEntries(Object.entries(envelope).toSorted(([a], [b]) => a.localeCompare(b)));
  const after = Object.keys(years).length === 0 ? rest : { ...rest, capitalEnvelope: years };
  if (JSON.stringify(plan.capitalEnvelope ?? {}) === JSON.stringify(years)) return null;
  const label = Object.keys(years).length === 0 ? 'Remove the capital envelope' : 'Set the capital envelope';
  return { name: 'set-envelope', label, edits: [{ collection: 'header', at: 0, before, after }] };
}
