import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export type Finished = { status: number | null; stdout: string; stderr: string };

/** Runs `npm run -s isocentre -- ...args`, with `input` on standard input. */
export async function runCli(
  args: readonly string[],
  { input = '', env = process.env }: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Finished> {
  const child = spawn(process.execPath, ['electron/cli.ts', ...args], { env });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  // A command that refuses its options ends before it reads.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, stdout, stderr };
}
