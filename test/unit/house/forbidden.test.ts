import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Sources of what ships, by path. */
const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'electron', 'renderer', 'db'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((path) => /\.(ts|tsx|html)$/.test(path));

/** Where in the sources a text that fits stands. */
const found = (pattern: RegExp): string[] =>
  sources.flatMap((path) => {
    const lines = readFileSync(path, 'utf8').split('\n');
    return lines.flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : []));
  });

test('there are sources to look at, and what is in them is found', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(found(/contextBridge\.exposeInMainWorld/)).toHaveLength(1);
});

test.each([
  ['text made into a page', /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/],
  ['Markdown that lets HTML through', /rehype-raw|allowDangerousHtml/],
  ['scripts made from text', /\beval\(|new Function\(/],
  ['addresses opened in other programs', /openExternal|openPath|showItemInFolder/],
  ['requests to other machines', /fetch\(['"`]https?:|XMLHttpRequest|new WebSocket|navigator\.sendBeacon|node:https/],
])('nowhere: %s', (_what, pattern) => {
  expect(found(pattern)).toEqual([]);
});
