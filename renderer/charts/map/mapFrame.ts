import type { Box } from './placeLabels.ts';

export type Size = { width: number; height: number };

/** Where the map keeps clear of its legend and its credit, and the margins that the network is fitted into. */
export type MapFrame = {
  legend: Box;
  credit: Box;
  margins: { left: number; right: number; top: number; bottom: number };
  /** Too small for its text: names without figures, and a legend of one line. */
  terse: boolean;
};

/** Sizes in the size of the text, as the style sheets set them. */
const legendEms = { width: 19, height: 15.5 };
const terseLegendEms = { width: 17, height: 6.6 };
const creditEms = { width: 25, height: 1.8 };
/** A lower map has no room for figures under each name. */
const terseEms = 26;

/** The network stands beside the legend, and in the middle where there is room for that. All in pixels. */
export function mapFrame({ width, height }: Size, textSize: number): MapFrame {
  const terse = height < terseEms * textSize || width < 2 * terseEms * textSize;
  const ems = terse ? terseLegendEms : legendEms;
  const legend = { x: 0, y: 0, width: ems.width * textSize + 12, height: ems.height * textSize + 12 };
  const credit = {
    x: width - creditEms.width * textSize,
    y: height - creditEms.height * textSize,
    width: creditEms.width * textSize,
    height: creditEms.height * textSize,
  };
  const margin = Math.min(2 * textSize, width / 8, height / 8);
  const bottom = Math.min(3.2 * textSize, height / 6);
  const central = width - 2 * legend.width > 1.2 * height;
  // Upright, as on a page, the network stands under the legend, whose corner it leaves free.
  const upright = height > width;
  const beside = terse ? width / 4 : legend.width;
  const left = upright ? margin : beside;
  const right = upright ? margin : terse ? width / 4 : central ? legend.width : margin;
  return {
    legend,
    credit,
    margins: { left, right, top: margin, bottom },
    terse,
  };
}
