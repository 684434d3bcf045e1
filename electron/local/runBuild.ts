import { build } from './build.ts';

/** `npm run build` */
try {
  process.stdout.write(await build());
} catch (error) {
  const printed = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  process.stderr.write(printed.trim() === '' ? `${String(error)}\n` : printed);
  process.exitCode = 1;
}
