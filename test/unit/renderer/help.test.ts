import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { usualOvertimeMinutesPerDay } from '../../../db/schema/overtime.ts';
import { urgentTargetDays } from '../../../db/schema/urgent.ts';
import { fillable } from '../../../renderer/simulation/statistics/loadHistory.ts';
import { linkTarget, sectionsOf, slugOf, titleOf } from '../../../renderer/views/help/headings.ts';
import { helpPages, methodPage } from '../../../renderer/views/help/pages.ts';
import { printedParts } from '../../../renderer/views/help/printedParts.ts';

const headingsOf = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
const linksOf = (text: string) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, href = '']) => href);
const formulasOf = (text: string) => [...text.matchAll(/^```$(.+?)^```$/gms)].map(([, formula = '']) => formula.trim());

/** The items of STRESS-DES (Monks and others 2019), in their order. */
const stressDes = [
  '1 Objectives',
  ...['1.1 Purpose of the model', '1.2 Model outputs', '1.3 Experimentation aims'],
  '2 Logic',
  ...['2.1 Base model overview diagram', '2.2 Base model logic', '2.3 Scenario logic', '2.4 Algorithms'],
  '2.5 Components',
  '3 Data',
  ...['3.1 Data sources', '3.2 Pre-processing', '3.3 Input parameters', '3.4 Assumptions'],
  '4 Experimentation',
  ...['4.1 Initialisation', '4.2 Run length', '4.3 Estimation approach'],
  '5 Implementation',
  ...['5.1 Software or programming language', '5.2 Random sampling', '5.3 Model execution', '5.4 System specification'],
  '6 Code access',
  '6.1 Computer model sharing statement',
];

describe('pages of the help', () => {
  test('are those in the folder, each with a title of its own', () => {
    const files = readdirSync('assets/help').filter((name) => name.endsWith('.md'));
    expect(helpPages.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
    const titles = helpPages.map(({ text }) => titleOf(text));
    expect(titles).not.toContain('');
    expect(new Set(titles).size).toBe(helpPages.length);
  });

  test('link to pages and headings that are there', () => {
    const links = helpPages.flatMap((page) => linksOf(page.text).map((href) => ({ from: page, ...linkTarget(href) })));
    expect(links.length).toBeGreaterThan(5);
    for (const { from, file, slug } of links) {
      const to = file === null ? from : helpPages.find((page) => page.file === file);
      expect(to, `${from.file} links to ${file}`).toBeDefined();
      if (slug !== null) expect(headingsOf(to?.text ?? '').map(slugOf), from.file).toContain(slug);
    }
  });

  test('have headings that a link can tell apart', () => {
    for (const { file, text } of helpPages) {
      const slugs = headingsOf(text).map(slugOf);
      expect(new Set(slugs).size, file).toBe(slugs.length);
    }
  });
});

describe('the method page', () => {
  const { text } = methodPage;

  test('has every item of STRESS-DES, in order', () => {
    expect(headingsOf(text).filter((heading) => stressDes.includes(heading))).toEqual(stressDes);
    expect(sectionsOf(text)).toContain('8 What is left out');
  });

  test('names every source it cites', () => {
    const sources = text.slice(text.indexOf('\n## Sources'));
    const cited = [
      ...text
        .slice(0, -sources.length)
        .matchAll(/([A-Z][a-z]+(?: of Radiologists)?)(?: and [\w ]+?)? (1[89]|20)(\d\d)\b/g),
    ];
    expect(cited.length).toBeGreaterThan(15);
    for (const [whole, author = '', century = '', year = ''] of cited) {
      expect(sources, whole).toMatch(new RegExp(`${author}[^\\n]*(\\n  [^\\n]*)*${century}${year}`));
    }
  });

  test('gives the defaults that the program has', () => {
    const line = text.replace(/\s+/g, ' ');
    expect(line).toContain(`${usualOvertimeMinutesPerDay} minutes when the plan does not say`);
    expect(line).toContain(`its target is ${urgentTargetDays} days or less`);
    expect(line).toContain(`spare = ${fillable} × minutes`);
  });
});

describe('what the pack prints', () => {
  const parts = printedParts(methodPage.text);
  const printed = parts.join('\n\n');

  test('is every marked part', () => {
    expect(methodPage.text.match(/<!--/g)).toHaveLength(2 * parts.length);
    expect(printed).not.toContain('<!--');
  });

  test('holds the rules with all their formulas, what is measured, why to believe it and what is left out', () => {
    const headings = headingsOf(printed);
    for (const wanted of [
      '1.2 Model outputs',
      '2.2 Base model logic',
      '4.3 Estimation approach',
      '7 How it is known to be right',
      '8 What is left out',
      'Sources',
    ]) {
      expect(headings).toContain(wanted);
    }
    const rules = methodPage.text.slice(methodPage.text.indexOf('### 2.2'), methodPage.text.indexOf('### 2.3'));
    expect(formulasOf(rules).length).toBeGreaterThan(4);
    for (const formula of formulasOf(rules)) expect(printed).toContain(formula);
  });
});
