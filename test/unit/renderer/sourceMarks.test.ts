import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { figuresOf, SourceMarks } from '../../../renderer/components/SourceMarks.tsx';

const plan = {
  ...illustrativePlan(),
  sources: [
    { id: 'census', title: 'The census', status: 'published' as const },
    { id: 'guess', title: 'A guess', status: 'illustrative' as const },
  ],
};
const marks = (record: Parameters<typeof figuresOf>[0]) =>
  renderToStaticMarkup(createElement(SourceMarks, { plan, figures: figuresOf(record, 'people', 'minutes') }));

test('a row is marked by each status behind its figures, the least sure first', () => {
  const markup = marks({ source: 'census', fieldSources: { minutes: 'guess' } });
  expect(markup.indexOf('illustrative')).toBeGreaterThanOrEqual(0);
  expect(markup.indexOf('illustrative')).toBeLessThan(markup.indexOf('published'));
});

test('a figure without a source is said to have none, beside those that have one', () => {
  const markup = marks({ fieldSources: { people: 'census' } });
  expect(markup).toContain('no source');
  expect(markup).toContain('published');
});
