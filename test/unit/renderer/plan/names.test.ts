import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { likeness, likest, pairedByLikeness } from '../../../../renderer/plan/names.ts';
import { aCentre, aPathway, aTrust, aZone } from '../../../../renderer/plan/tables/kinds/references.ts';

test.each([
  ['Poole', 'POOLE', 1],
  ['Poole', 'Poole Hospital', 0.95],
  ['Portsmouth Hospitals University NHS Trust', 'Portsmouth Hospital', 0.95],
  ['SGH LA1', 'LA1', 0.9],
  ['Linac 2 (Reading)', 'LA2', 0.6],
  ['Linac B', 'LA2', 0],
  ['LA1', 'LA2', 0],
  ['Reading', 'Reading West', 0.9],
  ['', '', 0],
])('“%s” is as like “%s” as %d', (one, other, alike) => {
  expect(likeness(one, other, 'figures')).toBe(alike);
  expect(likeness(other, one, 'figures')).toBe(alike);
});

test('a letter is a number only where that is asked for', () => {
  expect(likeness('POOLE-B', 'LA2', 'figuresOrLetter')).toBe(0.6);
  expect(likeness('POOLE-B', 'LA2', null)).toBe(0);
});

test('what two things are equally like is neither', () => {
  expect(likest(['LA1', 'LA2', 'Linac 2'], (name) => likeness(name, 'TB 2', 'figures'))).toBeNull();
  const pairs = pairedByLikeness(['LA 1', 'Linac 2'], ['LA1', 'LA2'], (one, other) => likeness(one, other, 'figures'));
  expect([...pairs]).toEqual([
    ['LA 1', 'LA1'],
    ['Linac 2', 'LA2'],
  ]);
});

test.each([
  ['Queen Alexandra Hospital', 'portsmouth'],
  ['Southampton General Hospital', 'southampton'],
  ['Poole Hospital', 'poole'],
  ['Churchill Hospital', 'oxford'],
  ['Great Western Hospital', 'swindon'],
  ['Milton Keynes University Hospital', 'milton-keynes'],
  ['Oxford Cancer Centre', 'oxford'],
  ['QA', 'portsmouth'],
  ['QAH Portsmouth', 'portsmouth'],
  ['MKUH', 'milton-keynes'],
  ['RHU03', 'portsmouth'],
  ['BCC', 'reading'],
  ['HC', null],
  ['Guildford', null],
  ['Hospital', null],
])('a centre called “%s” is %s', (text, id) => {
  const read = aCentre.parse(text, illustrativePlan());
  expect(read.ok ? read.value : null).toBe(id);
});

test('an area is not meant by what stands in it', () => {
  expect(aZone.parse('Southampton General', illustrativePlan()).ok).toBe(false);
});

test.each([
  [aTrust, 'UHD', 'University Hospitals Dorset NHS Foundation Trust'],
  [aTrust, 'OUH', 'Oxford University Hospitals NHS Foundation Trust'],
  [aTrust, 'RHM', 'University Hospital Southampton NHS Foundation Trust'],
  [aPathway, 'H&N', 'Head and neck'],
  [aPathway, 'Breast cancer', 'Breast'],
  [aPathway, 'BM', null],
])('trusts and pathways go by first letters, codes and lighter names: %#', (kind, text, name) => {
  const plan = illustrativePlan();
  const read = kind.parse(text, plan);
  expect(read.ok ? kind.show(read.value, plan) : null).toBe(name);
});
