import type { PackSection } from '../../db/schema/pack.ts';
import { packSections } from '../plan/pack/packSections.ts';
import type { SectionProps } from './section.ts';
import { sectionBodies } from './sectionBodies.ts';

const unwritten = 'Stands in the pack once you have written it.';

/** Why a part has nothing to print, in a sentence for the planner; null when it is printed if it is shown. */
export function absentReason({ id, words }: PackSection, props: SectionProps): string | null {
  const body = sectionBodies[id];
  if (body === undefined) return 'This version of Isocentre does not print it.';
  if (body.ownWords) return words === undefined ? unwritten : null;
  return body.absent?.(props) ?? null;
}

/** The parts that are printed: those that are shown and have something to say. */
export const printedSections = (props: SectionProps): PackSection[] =>
  packSections(props.settings).filter((section) => section.shown && absentReason(section, props) === null);
