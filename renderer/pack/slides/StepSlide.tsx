import type { StoryStep } from '../../../db/schema/workshop.ts';
import { CentreFigures } from './CentreFigures.tsx';
import { Figures } from './Figures.tsx';
import { StepPicture } from './pictures/StepPicture.tsx';
import { Room } from './Room.tsx';
import { type Deck, slideStep } from './slide.ts';
import { slideAnswer } from './slideAnswer.ts';
import { slideFigures } from './slideFigures.ts';
import { slideWidth } from './slideStyles.ts';
import { elsewhereWords, figuresCaption, pictureCaption, scenarioLine, unsimulated } from './slideWords.ts';

/** A step of the storyboard: the question, the answer in a sentence, the picture, and the few figures that matter. */
export function StepSlide({ step, ...deck }: Deck & { step: StoryStep }) {
  const { plan, result } = deck;
  const shown = slideStep(plan, step);
  const answer = slideAnswer(plan, result, shown);
  const caption = pictureCaption(shown);
  const missing = unsimulated(deck, shown) ?? elsewhereWords(shown);
  // The network is as high as it is wide: its map stands beside the words, not under them.
  const isMap = step.view === 'network';
  return (
    <section className="slide" data-split={isMap}>
      <header>
        <p className="kicker">{scenarioLine(shown)}</p>
        <h1 data-long={step.title.length > 60}>{step.title}</h1>
        <p className="answer">{answer}</p>
        {isMap && <Room>{({ height }) => <CentreFigures {...{ result, shown, height }} />}</Room>}
      </header>
      <figure>
        {/* The calendar names its centres in headings of their own, a level below. */}
        <figcaption>{step.view === 'fleet' ? <h2>{caption}</h2> : caption}</figcaption>
        <Room>{(size) => <StepPicture {...{ plan, result, shown, answer, size }} />}</Room>
      </figure>
      {missing !== null && <p className="caution">{missing}</p>}
      {!isMap && <Figures figures={slideFigures(result, shown)} caption={figuresCaption(shown)} width={slideWidth} />}
    </section>
  );
}
