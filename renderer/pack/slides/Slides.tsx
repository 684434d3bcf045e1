import { NumberedSources } from '../../components/numberedSources.ts';
import { NoteSlides } from './NoteSlides.tsx';
import { RecordSlides } from './RecordSlides.tsx';
import { StepSlide } from './StepSlide.tsx';
import type { Deck } from './slide.ts';
import { TitleSlide } from './TitleSlide.tsx';

/** The storyboard, slide after slide, as it is printed. */
export function Slides(deck: Deck) {
  const { plan, about } = deck;
  const steps = plan.storyboard ?? [];
  return (
    <NumberedSources value={true}>
      <article>
        <TitleSlide {...deck} />
        {steps.map((step) => (
          <StepSlide key={step.id} step={step} {...deck} />
        ))}
        <RecordSlides records={plan.workshop ?? []} />
        {about.notes && <NoteSlides steps={steps} />}
      </article>
    </NumberedSources>
  );
}
