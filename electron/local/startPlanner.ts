import { spawn } from 'node:child_process';
import { Command } from 'commander';
import { problemText } from '../../db/schema/problem.ts';
import { writePrivately } from '../place/keepPrivate.ts';
import { storeHome } from '../storeHome.ts';
import { addressOpener } from './addressOpener.ts';
import { ensureBuilt } from './build.ts';
import { obtainElectron } from './electronBinary.ts';
import { openLocalShell } from './shell.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const startedWithinMs = 10_000;

const { store: home, print } = new Command('npm start --')
  .description('Opens the planner: in its own window, else in the default browser, else at an address it prints.')
  .option('--store <folder>', 'where plans are kept', storeHome())
  .option('--print', 'only print the address')
  .parse()
  .opts<{ store: string; print?: boolean }>();

process.env.ISOCENTRE_HOME = home;
await ensureBuilt(say);
const noElectron = print ? 'only the address was asked for' : await runDesktop();
if (noElectron !== null) await runLocal(noElectron);

/** Runs the desktop shell to its end. Answers with the reason when there is none to run. */
async function runDesktop(): Promise<string | null> {
  const electron = await obtainElectron(say);
  if (!electron.ok) return electron.problems.map(problemText).join('; ');
  const began = Date.now();
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(electron.value, ['.'], { cwd: new URL('../..', import.meta.url), stdio: 'inherit' });
    child.once('error', () => resolve(1));
    child.once('exit', resolve);
  });
  if (code !== 0 && Date.now() - began < startedWithinMs) return 'its program could not start';
  process.exit(code ?? 0);
}

async function runLocal(reason: string): Promise<void> {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const noScreen = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
  // Begun first, so that what the browser downloads is not made private as what is written here is.
  const openInBrowser = print || CI || noScreen ? null : addressOpener();
  writePrivately();
  const opened = await openLocalShell(home);
  if (!opened.ok) {
    for (const problem of opened.problems) process.stderr.write(`${problemText(problem)}\n`);
    process.exit(1);
  }
  const shell = opened.value;
  if (!print)
    say(
      `Electron is not available here (${reason}); ${openInBrowser ? 'opening the planner in your browser' : 'open this address in a browser'}`,
    );
  say(shell.address());
  if (openInBrowser && !(await openInBrowser(shell.address())))
    say('No browser could be opened; use the address above.');
  const stop = () => void shell.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
