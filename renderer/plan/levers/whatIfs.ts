import type { Change } from '../../../db/schema/change.ts';
import type { Pathway } from '../../../db/schema/pathway.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { addDays, addWeeks } from '../dates.ts';
import { hoursNow, mixNow } from './asItIs.ts';
import { centreChoices, machineChoices, projectChoices } from './choices.ts';
import { largestCentre, usualStart } from './newChanges.ts';

/** A question that workshops ask, ready to be asked of this plan. */
export type WhatIf = {
  id: string;
  question: string;
  /** What the question is about, where that has to be chosen. */
  about?: { label: string; options: readonly { id: string; name: string }[]; usual: string };
  /** The name of a scenario that asks it, and what it changes. Null where the plan gives nothing to ask it of. */
  ask(chosen: string): { name: string; changes: Change[] } | null;
};

const everywhere = '*';

/** The ready-made questions, each as real changes of this plan. */
export function whatIfs(plan: Plan): WhatIf[] {
  const from = usualStart(plan);
  const centres = centreChoices(plan);
  const nameOf = (options: readonly { id: string; name: string }[], id: string) =>
    options.find((one) => one.id === id)?.name ?? id;
  const usualCentre = largestCentre(plan) ?? '';
  const aCentre = { label: 'Centre', options: centres, usual: usualCentre };
  const centresOrAll = {
    label: 'Where',
    options: [{ id: everywhere, name: 'Every centre' }, ...centres],
    usual: usualCentre,
  };
  const ofCentres = (chosen: string) => (chosen === everywhere ? centres : centres.filter(({ id }) => id === chosen));
  const machines = machineChoices(plan);
  const standing = new Set(plan.machines.map(({ id }) => id));
  const projects = projectChoices(plan).filter(({ id }) => {
    const project = plan.projects.find((one) => one.id === id);
    return project !== undefined && project.status !== 'done' && project.start >= plan.startDate;
  });
  const where = (chosen: string) => (chosen === everywhere ? 'everywhere' : `at ${nameOf(centres, chosen)}`);
  return [
    {
      id: 'slip',
      question: 'A replacement slips a year?',
      about: { label: 'Project', options: projects, usual: projects[0]?.id ?? '' },
      ask(projectId) {
        const project = plan.projects.find(({ id }) => id === projectId);
        if (!project) return null;
        const start = addWeeks(project.start, 52);
        return {
          name: `${nameOf(projects, projectId)} a year later`,
          changes: [{ type: 'moveProject', id: 'slip', projectId, start }],
        };
      },
    },
    {
      id: 'five-fractions',
      question: 'Breast and prostate in five fractions?',
      ask() {
        const concerned = plan.pathways.filter(mayHaveFive);
        if (concerned.length === 0) return null;
        return {
          name: 'Breast and prostate in five fractions',
          changes: concerned.map(({ id }) => ({
            ...{ type: 'changeFractionation', id: `five-${id}`, pathwayId: id, from },
            mix: withFive(plan, id, from),
          })),
        };
      },
    },
    {
      id: 'demand',
      question: 'A tenth more courses?',
      ask: () => ({
        name: 'A tenth more courses',
        changes: [{ type: 'changeDemand', id: 'demand', zoneId: '*', pathwayId: '*', factor: 1.1, from }],
      }),
    },
    {
      id: 'six-days',
      question: 'Six-day working?',
      about: centresOrAll,
      ask: (chosen) => ({
        name: `Six-day working ${where(chosen)}`,
        changes: ofCentres(chosen).map(({ id }) => ({
          ...{ type: 'changeOpeningDays', id: `six-days-${id}`, centreId: id, weekdays: [1, 2, 3, 4, 5, 6], from },
        })),
      }),
    },
    {
      id: 'longer-days',
      question: 'Two hours longer a day?',
      about: centresOrAll,
      ask: (chosen) => ({
        name: `Two hours longer a day ${where(chosen)}`,
        changes: ofCentres(chosen).map(({ id: centreId }) => ({
          ...{ type: 'changeHours', id: `longer-${centreId}`, centreId, from },
          minutesPerDay: Math.min(1440, hoursNow(plan, { centreId }) + 120),
        })),
      }),
    },
    {
      id: 'machine-down',
      question: 'A machine out for three months?',
      about: { label: 'Machine', options: machines.filter(({ id }) => standing.has(id)), usual: machines[0]?.id ?? '' },
      ask: (machineId) => ({
        name: `${nameOf(machines, machineId)} out for three months`,
        changes: [{ type: 'machineDown', id: 'down', machineId, from, until: addDays(from, 91) }],
      }),
    },
    {
      id: 'centre-down',
      question: 'A centre lost for two weeks?',
      about: aCentre,
      ask: (centreId) => ({
        name: `${nameOf(centres, centreId)} lost for two weeks`,
        changes: [{ type: 'centreDown', id: 'down', centreId, from, until: addDays(from, 14) }],
      }),
    },
    {
      id: 'aid',
      question: 'Centres help each other?',
      ask: () => ({
        name: 'Centres help each other',
        changes: [{ type: 'setMutualAid', id: 'aid', enabled: true, from }],
      }),
    },
    {
      id: 'close',
      question: 'A centre closes for good?',
      about: { ...aCentre, usual: centres.at(-1)?.id ?? '' },
      ask: (centreId) => ({
        name: `${nameOf(centres, centreId)} closes`,
        changes: [{ type: 'closeCentre', id: 'close', centreId, from }],
      }),
    },
  ];
}

/** Whole-breast and prostate courses given to cure, most of which five fractions have been shown to serve as well. */
function mayHaveFive({ tumourSite = '', name, intent, fractionation }: Pathway): boolean {
  const site = `${tumourSite} ${name}`.toLowerCase();
  const many = fractionation.some(({ mix }) => mix.some(({ fractions }) => fractions >= 15 && fractions <= 20));
  return intent === 'radical' && many && /breast|prostate/.test(site) && !/node|boost|bed/.test(site);
}

/** Nine in ten of those who have more than five fractions now are given five; the rest keep what they have. */
function withFive(plan: Plan, pathwayId: string, from: string) {
  const now = mixNow(plan, { pathwayId, from });
  const kept = now.map(({ fractions, share }) => ({ fractions, share: fractions > 5 ? share / 10 : share }));
  const five = 1 - kept.reduce((sum, { fractions, share }) => sum + (fractions === 5 ? 0 : share), 0);
  const others = kept.filter(({ fractions }) => fractions !== 5);
  return [{ fractions: 5, share: five }, ...others]
    .map(({ fractions, share }) => ({ fractions, share: Number(share.toFixed(6)) }))
    .toSorted((a, b) => a.fractions - b.fractions);
}
