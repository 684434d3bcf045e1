import type { ExperimentResult } from '../../renderer/simulation/results.ts';

/** Says on stderr how far a run is, on one line that it keeps rewriting; nothing when stderr is not a terminal. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): {
  show(soFar: ExperimentResult): void;
  done(): void;
} {
  if (!stream.isTTY) return { show: () => undefined, done: () => undefined };
  const rewrite = (text: string) => {
    stream.cursorTo(0);
    stream.clearLine(1);
    stream.write(text);
  };
  return {
    show: ({ replications, requested }) => rewrite(`${replications} of ${requested} replications`),
    done: () => rewrite(''),
  };
}
