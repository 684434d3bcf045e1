import type { PackSectionId } from '../../db/schema/pack.ts';
import type { SectionBody } from './section.ts';
import { appraisal } from './sections/appraisal.tsx';
import { assumptions } from './sections/assumptions.tsx';
import { caseForChange } from './sections/caseForChange/caseForChange.tsx';
import { changes } from './sections/changes.tsx';
import { cost } from './sections/cost.tsx';
import { decision } from './sections/decision.tsx';
import { equity } from './sections/equity/equity.tsx';
import { glossary } from './sections/glossary.tsx';
import { method } from './sections/method.tsx';
import { network } from './sections/network/network.tsx';
import { options } from './sections/options.tsx';
import { resilience } from './sections/resilience.tsx';
import { risks } from './sections/risks.tsx';
import { schedule } from './sections/schedule.tsx';
import { sensitivity } from './sections/sensitivity.tsx';
import { summary } from './sections/summary.tsx';
import { workshop } from './sections/workshop.tsx';

/** A part that is the planner's own words and nothing else. */
const ownWords: SectionBody = { Body: () => null, ownWords: true };

/** What each part of the pack draws. */
export const sectionBodies: { readonly [Id in PackSectionId]?: SectionBody } = {
  ...{ summary, decision, network, caseForChange, options, appraisal, equity, resilience, sensitivity },
  ...{ cost, schedule, workshop, risks, assumptions, method, glossary, changes },
  commercial: ownWords,
};
