import type { ExperimentResult } from '../../renderer/simulation/results.ts';

/** One line on stderr that is rewritten; nothing when stderr is not a terminal. */
function line(stream: NodeJS.WriteStream): ((text: string) => void) | null {
  if (!stream.isTTY) return null;
  return (text) => {
    stream.cursorTo(0);
    stream.clearLine(1);
    stream.write(text);
  };
}

/** Says on stderr how far a run is. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): {
  show(soFar: ExperimentResult): void;
  done(): void;
} {
  const rewrite = line(stream);
  return {
    show: ({ replications, requested }) => rewrite?.(`${replications} of ${requested} replications`),
    done: () => rewrite?.(''),
  };
}

/** Says on stderr how many of several things have been done, and for how long it will go on at the pace so far. */
export function countLine(
  what: string,
  of: number,
  stream: NodeJS.WriteStream = process.stderr,
): { show(done: number): void; done(): void } {
  const rewrite = line(stream);
  const begun = performance.now();
  const left = (done: number): string => {
    const minutes = Math.ceil((((performance.now() - begun) / done) * (of - done)) / 60_000);
    return done < leastTold ? '' : `, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`;
  };
  return { show: (done) => rewrite?.(`${what}: ${done} of ${of}${left(done)}`), done: () => rewrite?.('') };
}

/** Before this many are done nobody knows how long the rest takes. */
const leastTold = 3;
