import { useRef } from 'react';

type Props = {
  /** What is answered about, and from which inputs: another question is another answer. */
  question: string;
  /** How many runs the answer rests on; 0 while it is of other inputs. */
  runs: number;
  finished: boolean;
  words: string;
};

/** Enough runs for an interval worth hearing. */
const enough = 10;

/**
 * The answer for those who hear the page: once when it can be relied on and once when it stands, where those who see it
 * watch it settle run by run.
 */
export function SpokenAnswer({ question, runs, finished, words }: Props) {
  const said = useRef({ key: '', words: '' });
  const stage = runs === 0 ? null : finished ? 'final' : runs >= enough ? 'early' : null;
  const key = `${question} ${stage}`;
  if (stage !== null && said.current.key !== key) said.current = { key, words };
  return (
    <p className="visually-hidden" role="status">
      {said.current.words}
    </p>
  );
}
