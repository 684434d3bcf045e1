import { Command, CommanderError } from 'commander';
import { ok, problemText, type Result } from '../db/schema/problem.ts';
import { collect, isoDate, positiveNumber, wholeNumber } from './cli/options.ts';
import { version } from './version.ts';

const mostReplications = 10_000;
const mostSeed = 2 ** 32 - 1;

/** Exit 0: done. 1: what was given is wrong, with reasons on stderr. 2: misuse. */
function finish(result: Result<string>): void {
  if (result.ok) process.stdout.write(result.value);
  else for (const problem of result.problems) process.stderr.write(`${problemText(problem)}\n`);
  process.exitCode = result.ok ? 0 : 1;
}

const program = new Command('isocentre')
  .description('Plans linac fleets and patient flows of a radiotherapy network from the command line.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(add --help for what it takes)');

program
  .command('demo')
  .description('prints the illustrative Wessex and Thames Valley plan')
  .action(async () => {
    // Every command loads only what it needs, so that help and misuse answer at once.
    const { illustrativePlan } = await import('../db/illustrative/illustrativePlan.ts');
    finish(ok(`${JSON.stringify(illustrativePlan(), null, 2)}\n`));
  });

program
  .command('check')
  .description('validates a plan')
  .argument('<file>', 'a plan file, or - for standard input')
  .action(async (file: string) => {
    const { check } = await import('./cli/check.ts');
    finish(await check(file));
  });

program
  .command('simulate')
  .description('runs the baseline and the named scenarios')
  .argument('<file>', 'a plan file, or - for standard input')
  .option('--scenario <id>', 'a scenario to run beside the baseline; may be repeated', collect, [])
  .option(
    '--replications <n>',
    'how often each is run, or at most with --half-width',
    wholeNumber(1, mostReplications),
    20,
  )
  .option('--seed <n>', 'where the random numbers begin', wholeNumber(0, mostSeed), 1)
  .option('--workers <n>', 'threads; one for each core when omitted', wholeNumber(1, 256))
  .option(
    '--half-width <days>',
    "stop once the network's mean wait is known to this many days either way",
    positiveNumber,
  )
  .option('--json', 'print everything as JSON')
  .option('--weeks <file>', 'also write weekly results by centre, as .csv or .parquet')
  .action(async (file: string, options) => {
    const { simulate } = await import('./cli/simulate.ts');
    finish(await simulate(file, options));
  });

program
  .command('pack')
  .description('writes the planning pack as a PDF, or the storyboard as slides')
  .argument('<file>', 'a plan file, or - for standard input')
  .requiredOption('--out <file.pdf>', 'where the pack is written')
  .option(
    '--scenario <id>',
    'a scenario to show, those of the plan’s pack when none is named; may be repeated',
    collect,
    [],
  )
  .option('--slides', 'the storyboard as slides of 16 by 9, with the scenarios of its steps')
  .option('--notes', "with --slides, the presenter's notes behind them")
  .option('--replications <n>', 'how often each is run', wholeNumber(1, mostReplications), 20)
  .option('--seed <n>', 'where the random numbers begin', wholeNumber(0, mostSeed), 1)
  .option('--workers <n>', 'threads; one for each core when omitted', wholeNumber(1, 256))
  .option(
    '--risk',
    'also lose each machine and each centre in turn, and try both ends of each uncertain input; takes minutes',
  )
  .option('--each-change', 'also simulate each change of a scenario by itself, where it makes several')
  .action(async (file: string, options) => {
    const { pack } = await import('./cli/pack.ts');
    finish(await pack(file, options));
  });

program
  .command('export')
  .description('writes everything of a plan that is a table, with units and sources')
  .argument('<file>', 'a plan file, or - for standard input')
  .requiredOption('--out <place>', 'an Excel workbook (.xlsx), or a folder for CSV files')
  .action(async (file: string, options) => {
    const { exportPlan } = await import('./cli/export.ts');
    finish(await exportPlan(file, options));
  });

program
  .command('events')
  .description('writes what happens to each simulated course in one replication, for process-mining tools')
  .argument('<file>', 'a plan file, or - for standard input')
  .requiredOption('--out <file.csv>', 'where the event log is written')
  .option('--scenario <id>', 'the scenario that is simulated; the baseline when omitted', 'baseline')
  .option('--replication <n>', 'which replication, from 1 on', wholeNumber(1, mostReplications), 1)
  .option('--seed <n>', 'where the random numbers begin', wholeNumber(0, mostSeed), 1)
  .option('--from <date>', 'only courses decided on this day or later', isoDate)
  .option('--until <date>', 'only courses decided before this day', isoDate)
  .action(async (file: string, options) => {
    const { events } = await import('./cli/events.ts');
    finish(await events(file, options));
  });

// A reader such as `head` may close the pipe early; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
