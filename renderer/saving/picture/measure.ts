let canvas: OffscreenCanvasRenderingContext2D | null = null;

/** How wide a text is and how far its letters rise above their line, in pixels of a font as style sheets write it. */
export function measure(text: string, font: string): { width: number; ascent: number } {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (canvas === null) throw new Error('The browser cannot measure letters.');
  canvas.font = font;
  const { width, fontBoundingBoxAscent: ascent } = canvas.measureText(text);
  return { width, ascent };
}
