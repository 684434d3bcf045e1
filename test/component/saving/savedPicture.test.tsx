import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { FanChart } from '../../../renderer/charts/fan/FanChart.tsx';
import { standardLine, weeklyMetrics } from '../../../renderer/plan/results/metrics.ts';
import type { FigureFacts } from '../../../renderer/saving/figureFacts.ts';
import { drawPicture } from '../../../renderer/saving/picture/drawPicture.ts';
import { pngFile } from '../../../renderer/saving/picture/pngFile.ts';
import { svgFile } from '../../../renderer/saving/picture/svgFile.ts';
import '../../../renderer/styles/base.css';

const facts: FigureFacts = {
  ...{
    title: 'Wait by week',
    about: 'Waits rise.',
    plan: 'Wessex <1>',
    planHash: 'ab'.repeat(32),
    scenarios: ['A ]]> slip'],
  },
  run: { seed: 7, runs: 24, wanted: 24, engine: '1.2', inputsHash: 'cd'.repeat(32), outOfDate: false },
  ...{ illustrative: 3, figures: 10, sources: ['ONS'], appVersion: '9.9.9', date: '2026-11-28' },
};

const weeks = Array.from({ length: 9 }, (_, week) => `2027-0${week + 1}-04`);
const flat = (value: number) => new Float64Array(weeks.length).fill(value);
const band = { mean: flat(16), q05: flat(12), q25: flat(14), q50: flat(16), q75: flat(18), q95: flat(20) };

/** A fan chart as a view holds it, in the dark and under words of the page. */
async function shown(): Promise<Element> {
  document.documentElement.dataset.theme = 'dark';
  await render(
    <div data-picture="fan" data-testid="picture" style={{ width: 600 }}>
      <p>Said beside it</p>
      <button type="button" data-picture="no">
        Press me
      </button>
      <FanChart
        {...{ weekStarts: weeks, style: weeklyMetrics.waitDays, standard: standardLine.waitDays, label: 'Waits' }}
        {...{ width: 600, height: 240, textSize: 13, onWeek: () => {} }}
        series={[
          { name: 'Baseline', band, order: 0 },
          { name: 'Slip', band: { ...band, q50: flat(19) }, order: 1 },
        ]}
      />
    </div>,
  );
  // Words are measured and broken into lines by the letters they will have.
  await document.fonts.ready;
  const found = document.querySelector('[data-testid="picture"]');
  if (!found) throw new Error('The picture is not there.');
  return found;
}

test('a chart is saved as an SVG that stands by itself, in print colours, with what it was made from', async () => {
  const drawn = drawPicture(await shown());
  expect(document.documentElement.dataset.theme).toBe('dark');
  const { text } = svgFile(drawn, facts);
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  // Nothing hangs on a style sheet or on the page.
  expect(text).not.toMatch(/var\(|class=|currentcolor|https?:\/\/(?!www\.w3\.org|purl\.org)/i);
  const paths = [...file.querySelectorAll('path')];
  expect(paths).toHaveLength(6);
  for (const path of paths) {
    const inherited = (name: string) => path.closest(`[${name}]`)?.getAttribute(name);
    expect([inherited('fill'), inherited('stroke')].some((paint) => /^#[0-9a-f]{6}$/.test(paint ?? ''))).toBe(true);
  }
  // The light theme's blue, not the dark one's; medians are lines and bands areas.
  expect(paths.some((path) => path.getAttribute('stroke') === '#005eb8')).toBe(true);
  const words = [...file.querySelectorAll('text')].map(({ textContent }) => textContent);
  for (const said of ['Wait by week', 'Said beside it', 'Baseline', 'Slip', '31-day standard'])
    expect(words).toContain(said);
  expect(words).not.toContain('Press me');
  const said = words.join(' ').replaceAll('\u00a0', ' ');
  expect(said).toContain(
    'Plan: Wessex <1> (abababababab) · Baseline and “A ]]> slip” · 24 runs, seed 7 · 28 November 2026',
  );
  expect(said).toContain('Rests on illustrative figures: 3 of the plan’s 10');
  expect(file.querySelector('svg > title')?.textContent).toBe('Wait by week');
  expect(file.querySelector('svg > desc')?.textContent).toContain('Waits rise.');
  const inputs: unknown = JSON.parse(
    file.getElementsByTagNameNS('urn:isocentre:inputs', 'inputs')[0]?.textContent ?? '',
  );
  expect(inputs).toMatchObject({
    planHash: facts.planHash,
    scenarios: facts.scenarios,
    run: facts.run,
    sources: ['ONS'],
  });
});

test('a chart is saved as a PNG of twice its size in the app’s own letters, with the same inputs', async () => {
  const drawn = drawPicture(await shown());
  const { width, height, text } = svgFile(drawn, facts);
  const png = await pngFile(drawn, facts);
  expect(new TextDecoder().decode(png)).toContain('iTXtIsocentre inputs\0\0\0\0\0{"madeBy":"Isocentre 9.9.9"');
  const made = await pixels(new Blob([png]));
  expect([made.width, made.height]).toEqual([2 * width, 2 * height]);
  // Drawn without its letters the same picture looks otherwise: they are in it, and were there in time.
  const image = new Image(width, height);
  image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  await image.decode();
  const plain = new OffscreenCanvas(2 * width, 2 * height);
  plain.getContext('2d')?.drawImage(image, 0, 0, plain.width, plain.height);
  const other = await pixels(await plain.convertToBlob());
  expect(made.data.filter((value, at) => value !== other.data[at]).length).toBeGreaterThan(2000);
});

async function pixels(png: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(png);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (!context) throw new Error('Nothing to draw on.');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}
