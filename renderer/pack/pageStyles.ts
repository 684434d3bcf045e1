import type { PackSection } from '../../db/schema/pack.ts';
import { sectionWords } from '../plan/pack/packSections.ts';
import { holdsIllustrative, type SectionProps } from './section.ts';

/** A string as CSS writes it. */
const css = (text: string): string => JSON.stringify(text.replaceAll(/\s+/g, ' '));

/** A pack's running head and foot: the plan on the left, the part on the right, and beneath them what it stands for. */
export function pageStyles(
  sections: readonly PackSection[],
  { plan, settings: { status = 'draft', version }, about }: SectionProps,
): string {
  const stands = [
    `Isocentre planning pack: ${status}`,
    ...(version === undefined ? [] : [`version ${version}`]),
    ...(holdsIllustrative(plan) ? ['illustrative figures'] : []),
    ...(about.outOfDate ? ['figures out of date'] : []),
  ];
  const part = ({ id }: PackSection) => {
    const head = `@top-right { content: ${css(sectionWords[id].title)} }`;
    return `
      @page ${id} { ${head} } @page ${id}-wide { size: A4 landscape; ${head} }
      #${id} { page: ${id} } #${id}.wide, #${id} .wide { page: ${id}-wide }`;
  };
  return `
    @page { @top-left { content: ${css(plan.name)} } @bottom-left { content: ${css(stands.join(', '))} } }
    ${sections.map(part).join('')}
    @page :first { @top-left { content: none } @top-right { content: none } }`;
}
