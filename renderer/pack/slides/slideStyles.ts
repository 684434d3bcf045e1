import type { Deck } from './slide.ts';
import { footLine } from './slideWords.ts';

/** A slide in CSS pixels, 13.333 by 7.5 inches, and its margins; the foot stands in the lower one. */
const slide = { width: 1280, height: 720 };
const margin = { top: 28, side: 44, bottom: 60 };

/** What a slide holds between its margins. */
export const slideWidth = slide.width - 2 * margin.side;
const slideHeight = slide.height - margin.top - margin.bottom;

/** A string as CSS writes it. */
const css = (text: string): string => JSON.stringify(text.replaceAll(/\s+/g, ' '));

/** Pages of 16 by 9, with what the figures are bound to at the foot of each. */
export function slideStyles(deck: Deck): string {
  const foot = 'font: 400 20px Inter, sans-serif; color: #52667a; vertical-align: middle; white-space: nowrap;';
  return `
    @page {
      size: ${slide.width}px ${slide.height}px;
      margin: ${margin.top}px ${margin.side}px ${margin.bottom}px;
      @bottom-left { ${foot} content: ${css(footLine(deck))} }
      @bottom-right { ${foot} content: counter(page) " of " counter(pages) }
    }
    :root { --slide-width: ${slideWidth}px; --slide-height: ${slideHeight}px }`;
}
