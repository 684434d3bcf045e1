/**
 * A selector worked out once for each network and argument: plans are values, so the same one always gives the very
 * same answer, and an answer goes when what it was worked out from does.
 */
export function perNetwork<Network extends object, Answer extends object>(
  select: (network: Network, argument: string) => Answer,
): (network: Network, argument: string) => Answer {
  const known = new WeakMap<Network, Map<string, Answer>>();
  return (network, argument) => {
    const answers = known.get(network) ?? new Map<string, Answer>();
    known.set(network, answers);
    const answer = answers.get(argument) ?? select(network, argument);
    answers.set(argument, answer);
    return answer;
  };
}
