/** Answers kept for one network: a scrubber passes over hundreds of dates, and few of them are looked at again. */
const mostKept = 80;

/**
 * A selector worked out once for each network and argument: plans are values, so the same one always gives the very
 * same answer, and an answer goes when what it was worked out from does, or when many others have been asked for since.
 */
export function perNetwork<Network extends object, Answer extends object>(
  select: (network: Network, argument: string) => Answer,
): (network: Network, argument: string) => Answer {
  const known = new WeakMap<Network, Map<string, Answer>>();
  return (network, argument) => {
    const answers = known.get(network) ?? new Map<string, Answer>();
    known.set(network, answers);
    const answer = answers.get(argument) ?? select(network, argument);
    answers.delete(argument);
    answers.set(argument, answer);
    for (const oldest of answers.keys()) {
      if (answers.size <= mostKept) break;
      answers.delete(oldest);
    }
    return answer;
  };
}
