import { expect, test } from 'vitest';
import { vectorHatches } from '../../../renderer/pack/vectorHatches.ts';

const width = 120;
const height = 80;

/** Stripes that lean, dots, and a shape that is no rectangle. */
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <defs>
    <pattern id="leaning" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="12" height="12" fill="#ff0"/><rect width="5" height="12" fill="#00f"/>
    </pattern>
    <pattern id="dots" width="10" height="10" patternUnits="userSpaceOnUse">
      <rect width="10" height="10" fill="#fff"/><circle cx="5" cy="5" r="3" fill="#f00"/>
    </pattern>
  </defs>
  <g transform="translate(4,2)"><rect x="3" y="5" width="60" height="30" fill="url(#leaning)"/></g>
  <path d="M70 10h40v60h-20v-30h-20z" fill="url(#dots)" transform="translate(-2,3)"/>
</svg>`;

/** The colour at every pixel. */
async function pixels(svg: SVGSVGElement): Promise<Uint8ClampedArray> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, height).data;
}

test('hatched shapes look the same drawn as lines, and no shape is filled with a pattern any more', async () => {
  const page = document.createElement('div');
  page.innerHTML = picture;
  document.body.append(page);
  const svg = page.querySelector('svg');
  if (!svg) throw new Error('There is no picture.');
  const before = await pixels(svg);
  vectorHatches(page);
  expect(
    [...svg.querySelectorAll(':scope > g > rect, :scope > path')].map((one) => getComputedStyle(one).fill),
  ).toEqual(['none', 'none']);
  const after = await pixels(svg);
  let other = 0;
  // Edges may be smoothed otherwise; what is inside a mark may not. No dot lies across an edge here: it would be left out.
  for (let at = 0; at < before.length; at += 4) {
    const apart = [0, 1, 2, 3].map((part) => Math.abs((before[at + part] ?? 0) - (after[at + part] ?? 0)));
    if (Math.max(...apart) > 130) other += 1;
  }
  expect(before.some((value) => value > 0)).toBe(true);
  expect(other / (width * height)).toBeLessThan(0.01);
  page.remove();
});
