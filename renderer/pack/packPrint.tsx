import { fromPlain } from '../simulation/packable.ts';
import { Pack } from './Pack.tsx';
import { PackContents } from './packContents.ts';
import { pageStyles } from './pageStyles.ts';
import type { PrintKind } from './printed.ts';
import { printedSections } from './printedSections.ts';
import { sectionProps } from './section.ts';
import './pack.css';
import './method.css';

/** The planning pack. */
export const packPrint: PrintKind = {
  printed(document) {
    const contents = PackContents.parse(document);
    const { result, ...rest } = contents;
    const props = sectionProps({ result: fromPlain(result), ...rest });
    return {
      title: `${contents.plan.name}: planning pack`,
      subject: `Radiotherapy planning pack, ${contents.plan.pack?.status ?? 'draft'}`,
      of: contents,
      pageStyles: pageStyles(printedSections(props), props),
      body: <Pack {...props} />,
    };
  },
};
