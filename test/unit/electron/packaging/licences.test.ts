import { expect, test } from 'vitest';
import { licenceList } from '../../../../electron/packaging/licenceList.ts';
import { allowedLicences, licencesNamed, shippedModules } from '../../../../electron/packaging/shippedModules.ts';

test('an expression names its licences', () => {
  expect(licencesNamed('(ISC AND CC-BY-3.0)')).toEqual(['ISC', 'CC-BY-3.0']);
  expect(licencesNamed('MIT')).toEqual(['MIT']);
  expect(licencesNamed('')).toEqual([]);
});

test('everything that goes into the planner may, and is listed with its licence', () => {
  const modules = shippedModules(process.cwd());
  const names = modules.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['better-sqlite3', 'react', 'zod', 'saxen']));
  expect(names).not.toContain('typescript');
  const refused = modules.filter(({ licence }) => {
    const named = licencesNamed(licence);
    return named.length === 0 || named.some((one) => !allowedLicences.has(one));
  });
  expect(refused.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  const list = licenceList(modules);
  for (const { name, version } of modules) expect(list).toContain(`## ${name} ${version} (`);
});
