import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPlace } from '../../../../electron/place/checkPlace.ts';
import { surroundings } from '../../../../electron/place/surroundings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isocentre-place-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const said = (answer: ReturnType<typeof checkPlace>) => (answer.ok ? answer.value.warning : answer.problems);

test('plans are not begun in a folder that is kept in step, with what to do', () => {
  const home = join(folder, 'OneDrive - NHS', 'Isocentre');
  expect(said(checkPlace(home))).toEqual([
    {
      path: '',
      message: expect.stringMatching(
        /^Plans cannot be kept here: .*OneDrive - NHS.Isocentre is kept in step with other computers by OneDrive, .* Have ISOCENTRE_HOME or --store name .+ instead\. To share a plan, save it as a plan file$/,
      ),
    },
  ]);
});

test('plans that are in such a folder already are opened, with a warning', () => {
  const home = join(folder, 'Dropbox');
  mkdirSync(home);
  writeFileSync(join(home, 'isocentre.db'), '');
  expect(said(checkPlace(home))).toMatch(/by Dropbox, .* Close Isocentre, move everything in that folder to /);
});

test('plans on another computer are never opened in place, whatever lies there', () => {
  writeFileSync(join(folder, 'isocentre.db'), '');
  const around = { ...surroundings(), platform: 'linux' as const, mounts: [{ at: folder, type: 'nfs4' }] };
  const answer = checkPlace(folder, around);
  expect(answer.ok ? '' : answer.problems[0]?.message).toMatch(/is on another computer, .* Close Isocentre, move /);
});
