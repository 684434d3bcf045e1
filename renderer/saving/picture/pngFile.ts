import type { FigureFacts } from '../figureFacts.ts';
import type { Drawn } from './drawPicture.ts';
import { fontsFor } from './fontsFor.ts';
import { factsJson, factsText } from './metadata.ts';
import { withTexts } from './pngChunks.ts';
import { svgFile } from './svgFile.ts';

/** Dots for each pixel on screen: sharp in print at the picture's own size. */
const scale = 2;
/** Browsers draw no canvas with longer sides. */
const longestSide = 16_000;

/** The picture in dots, with what it was made from in its texts. */
export async function pngFile(drawn: Drawn, facts: FigureFacts): Promise<Uint8Array<ArrayBuffer>> {
  const { text: written } = svgFile(drawn, facts);
  const { text, width, height } = svgFile(drawn, facts, await fontsFor(written));
  const by = Math.min(scale, longestSide / Math.max(width, height));
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(Math.round(width * by), Math.round(height * by));
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser cannot draw pictures.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    return withTexts(
      new Uint8Array(await png.arrayBuffer()),
      {
        Title: facts.title,
        Description: factsText(facts),
        Software: `Isocentre ${facts.appVersion}`,
        'Creation Time': facts.date,
        Source: facts.sources.join('; '),
        'Isocentre inputs': factsJson(facts),
      },
      96 * by,
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
