import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test.skipIf(process.platform !== 'linux')(
  'a browser is opened as the person would open it: what it downloads is not made private',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'isocentre-opener-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const browser = join(folder, 'browser');
    writeFileSync(
      browser,
      `#!/bin/sh\numask > ${folder}/told.part\necho "$1" >> ${folder}/told.part\nmv ${folder}/told.part ${folder}/told\n`,
    );
    chmodSync(browser, 0o755);
    const program = `
      import { existsSync } from 'node:fs';
      import { addressOpener } from ${JSON.stringify(join(import.meta.dirname, '../../../electron/local/addressOpener.ts'))};
      process.umask(0o022);
      const open = addressOpener();
      process.umask(0o077);
      if (!(await open('http://127.0.0.1:1/?token=once'))) throw new Error('not opened');
      while (!existsSync(${JSON.stringify(join(folder, 'told'))})) await new Promise((resume) => setTimeout(resume, 20));
    `;
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { PATH: process.env.PATH, HOME: folder, BROWSER: browser },
      timeout: 20_000,
    });
    expect(readFileSync(join(folder, 'told'), 'utf8')).toBe('0022\nhttp://127.0.0.1:1/?token=once\n');
  },
);
