import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checksums } from '../../../../electron/packaging/checksums.ts';
import { unreachable } from '../../../../electron/packaging/unreachable.ts';

test.each([
  ['⨯ getaddrinfo ENOTFOUND github.com  failedTask=build stackTrace=RequestError: getaddrinfo', 'ENOTFOUND'],
  ['⨯ Response code 403 (Forbidden) for https://github.com/electron/electron/releases', 'Response code 403'],
  ['⨯ unable to get local issuer certificate', 'certificate'],
])('that Electron cannot be fetched is said in a sentence that says what to do: %s', (printed, fault) => {
  const why = unreachable(printed);
  expect(why).toContain(`no package was made: Electron’s own program could not be fetched here (${fault})`);
  expect(why).not.toContain('stackTrace');
});

test('any other fault of packaging is left to tell itself', () => {
  expect(unreachable('⨯ Application entry file "out/main/main.js" does not exist')).toBeNull();
});

test('packages have the fingerprints by which they are checked, and nothing else has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isocentre-dist-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['Isocentre-1-win-x64.exe', 'builder-debug.yml']) writeFileSync(join(folder, name), 'abc');
  const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(checksums(folder)).toEqual([{ name: 'Isocentre-1-win-x64.exe', bytes: 3, sha256 }]);
});
