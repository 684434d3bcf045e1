import { ensureBuilt } from '../../../electron/local/build.ts';

/** The tests drive what `npm start` would serve, so it is built from these very sources. */
export default async function build(): Promise<void> {
  await ensureBuilt((line) => process.stdout.write(`${line}\n`));
}
