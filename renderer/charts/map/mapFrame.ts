import type { Box } from './labelPlaces.ts';

export type Size = { width: number; height: number };

/** Where the map keeps clear of its legend, its buttons and its credit, and the margins the network is fitted into. */
export type MapFrame = {
  /** Boxes that no label may cover. */
  taken: Box[];
  margins: { left: number; right: number; top: number; bottom: number };
  /** Too small for its text: names without figures. */
  terse: boolean;
};

/** Sizes in the size of the text, as the style sheets set them. */
const legendEms = {
  full: { width: 22.5, height: 32 },
  brief: { width: 18, height: 12 },
  closed: { width: 4.5, height: 3 },
} as const;
/** The brief legend on paper, where no buttons stand beneath its one scale. */
const printedEms = { width: 22, height: 6 };
const creditEms = { width: 25, height: 1.8 };
/** A lower map has no room for figures under each name. */
const terseEms = { width: 48, height: 20 };
/** A lower map keeps the rest of its legend for when it is asked for. */
const roomyEms = 42;

/** All of the legend, only its scales, or only the button that opens it. */
export type LegendSize = 'full' | 'brief' | 'closed';

const isTerse = ({ width, height }: Size, textSize: number): boolean =>
  height < terseEms.height * textSize || width < terseEms.width * textSize;

/** What there is room for beside the network. */
export function restingLegend(size: Size, textSize: number): LegendSize {
  if (size.height >= roomyEms * textSize) return 'full';
  return isTerse(size, textSize) ? 'closed' : 'brief';
}

/**
 * The network stands beside the legend, and in the middle where there is room for that. On `paper` there are no buttons
 * to keep clear of. All in pixels.
 */
export function mapFrame({ width, height }: Size, textSize: number, legend: LegendSize, paper = false): MapFrame {
  const terse = isTerse({ width, height }, textSize);
  const box = (ems: { width: number; height: number }): Box => ({
    x: 0,
    y: 0,
    width: ems.width * textSize + 12,
    height: Math.min(height, ems.height * textSize + 12),
  });
  const resting = box(legendEms[restingLegend({ width, height }, textSize)]);
  const credit = {
    x: width - creditEms.width * textSize,
    y: height - creditEms.height * textSize,
    width: creditEms.width * textSize,
    height: creditEms.height * textSize,
  };
  const buttons = { x: width - 5 * textSize, y: 0, width: 5 * textSize, height: 10 * textSize };
  const margin = Math.min(2 * textSize, width / 8, height / 8);
  const bottom = Math.min(3.2 * textSize, height / 6);
  const central = width - 2 * resting.width > 1.2 * height;
  // Upright, as on a page, the network stands under the legend, whose corner it leaves free.
  const upright = height > width;
  const left = upright ? margin : resting.width;
  const right = upright ? margin : central ? resting.width : 2 * margin;
  return {
    taken: paper
      ? [box(legend === 'brief' ? printedEms : legendEms[legend]), credit]
      : [box(legendEms[legend]), credit, buttons],
    margins: { left, right, top: margin, bottom },
    terse,
  };
}
