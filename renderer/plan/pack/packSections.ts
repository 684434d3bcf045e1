import { type PackSection, PackSectionId, type PackSettings } from '../../../db/schema/pack.ts';

/** The case of the five-case model (HM Treasury) that a part of the pack makes; null for what serves them all. */
type Case = 'Strategic case' | 'Economic case' | 'Commercial case' | 'Financial case' | 'Management case' | null;

/** A part of the pack as its heading, its running head and the list of parts name it, and what it holds. */
export type SectionWords = { title: string; makes: Case; about: string };

export const sectionWords: { readonly [Id in PackSectionId]: SectionWords } = {
  summary: {
    ...{ title: 'Summary', makes: null },
    about: 'One page in plain English: question, options, answer, how sure it is, what would change it.',
  },
  decision: {
    title: 'The decision asked for',
    makes: null,
    about: 'What the board is asked to decide, in your words.',
  },
  network: {
    ...{ title: 'The network today', makes: 'Strategic case' },
    about: 'Map, centres, machines and their ages, demand against capacity by centre.',
  },
  caseForChange: {
    ...{ title: 'The case for change', makes: 'Strategic case' },
    about: 'Machines past their design life, load and waits if nothing but the plan happens.',
  },
  options: {
    ...{ title: 'The options', makes: 'Economic case' },
    about: 'Each scenario in sentences, what it moves, and its capital by financial year.',
  },
  appraisal: {
    ...{ title: 'What the options do to waiting times', makes: 'Economic case' },
    about: 'Measures with intervals, waits by week, by centre and by how long people wait.',
  },
  equity: {
    ...{ title: 'Who gains and who loses', makes: 'Economic case' },
    about: 'Waits and travel by area, by pathway and by deprivation.',
  },
  resilience: {
    ...{ title: 'What if a machine or a centre is lost', makes: 'Economic case' },
    about: 'Every linac and centre lost in turn at its worst moment.',
  },
  sensitivity: {
    ...{ title: 'Which uncertain inputs matter', makes: 'Economic case' },
    about: 'Each uncertain input moved to both ends of its range.',
  },
  cost: {
    ...{ title: 'What it costs', makes: 'Financial case' },
    about: 'Capital by financial year against the envelope, and net present cost.',
  },
  commercial: {
    ...{ title: 'How it is bought', makes: 'Commercial case' },
    about: 'Procurement and contracts, in your words.',
  },
  schedule: {
    ...{ title: 'The upgrade schedule', makes: 'Management case' },
    about: 'The programme as a chart, and as tables to lift into a project plan.',
  },
  workshop: {
    ...{ title: 'What the workshop decided', makes: 'Management case' },
    about: 'Decisions, actions and dissent, with the figures on screen.',
  },
  risks: {
    ...{ title: 'Risks', makes: 'Management case' },
    about: 'The risk register of the plan, the gravest first.',
  },
  assumptions: {
    ...{ title: 'Assumptions and their sources', makes: null },
    about: 'Every input with its source and its status.',
  },
  method: { title: 'How the model works', makes: null, about: 'Rules, formulas and validation, as STRESS-DES asks.' },
  glossary: { title: 'Glossary', makes: null, about: 'What the words in this pack mean.' },
  changes: {
    ...{ title: 'Changes since the last pack', makes: null },
    about: 'What was changed in the plan since a pack was last made of it.',
  },
};

/**
 * Every part in the order in which it stands, with what the planner says of it. A part that is not named stands, shown,
 * behind the one that it follows by itself.
 */
export function packSections({ sections = [] }: PackSettings): PackSection[] {
  const placed = [...sections];
  for (const [at, id] of PackSectionId.options.entries()) {
    if (sections.some((section) => section.id === id)) continue;
    const before = placed.findIndex((section) => section.id === PackSectionId.options[at - 1]);
    placed.splice(before + 1, 0, { id, shown: true });
  }
  return placed;
}
