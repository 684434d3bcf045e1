import type { Size } from '../../../components/useSize.ts';
import type { Deck, SlideStep } from '../slide.ts';

/** What a picture of a step is drawn from; `answer` is what it shows, in words. */
export type PictureProps = Pick<Deck, 'plan' | 'result'> & { shown: SlideStep; answer: string; size: Size };
