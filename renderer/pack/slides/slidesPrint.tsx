import { SlidesContents } from '../packContents.ts';
import type { PrintKind } from '../printed.ts';
import { Slides } from './Slides.tsx';
import { deckOf } from './slide.ts';
import { slideStyles } from './slideStyles.ts';
import './slides.css';
import './slideLayout.css';

/** The storyboard as slides. */
export const slidesPrint: PrintKind = {
  printed(document) {
    const contents = SlidesContents.parse(document);
    const deck = deckOf(contents);
    return {
      title: `${contents.plan.name}: workshop slides`,
      subject: `Radiotherapy planning workshop, ${contents.plan.pack?.status ?? 'draft'}`,
      of: contents,
      pageStyles: slideStyles(deck),
      body: <Slides {...deck} />,
    };
  },
};
