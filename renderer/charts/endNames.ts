/** Of a letter's height, how wide it is on average. */
const letterWidth = 0.56;

/** Characters of a name beside the end of its line, which leave most of the width to the picture. */
export const longestEndName = (width: number, textSize: number): number =>
  Math.min(40, Math.max(22, Math.floor((width * 0.22) / (textSize * letterWidth))));

/** Pixels that so many characters take. */
export const endNameWidth = (letters: number, textSize: number): number => letters * textSize * letterWidth;
