/** How a worker was lost: it threw, or what it said could not be read; or it said nothing for too long. */
export type Loss = 'died' | 'silent';

/** Browsers do not always tell of a worker that ran out of memory. The most that any is asked takes ten seconds. */
const longestSilenceMs = 120_000;

type Hearing<Told> = {
  /** True while more is to come of what was asked. */
  hear(told: Told): boolean;
  /** Called once; the worker is closed by then, and says nothing more. */
  lost(loss: Loss, reason: string): void;
};

/** A worker that is asked one thing after another, until it is closed or lost. */
export type AskedWorker<Question> = { ask(question: Question): void; close(): void };

/** Opens a worker, hears what it answers and tells when it is lost, however that comes about. */
export function askedWorker<Question, Told>(open: () => Worker, { hear, lost }: Hearing<Told>): AskedWorker<Question> {
  const worker = open();
  let watch: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(watch);
    worker.onmessage = null;
    worker.onerror = null;
    worker.onmessageerror = null;
    worker.terminate();
  };
  const lose = (loss: Loss, reason: string) => {
    close();
    lost(loss, reason);
  };
  const wait = () => {
    clearTimeout(watch);
    watch = setTimeout(lose, longestSilenceMs, 'silent', 'it no longer answered');
  };
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    clearTimeout(watch);
    if (hear(data)) wait();
  };
  worker.onerror = ({ message }) => lose('died', message || 'it gave no reason');
  worker.onmessageerror = () => lose('died', 'its answer could not be read');
  return {
    ask(question) {
      wait();
      worker.postMessage(question);
    },
    close,
  };
}

/** Asks a worker of its own one thing, which takes all its memory with it when it has answered or is lost. */
export function askOnce<Question, Answer>(
  open: () => Worker,
  question: Question,
): Promise<{ answer: Answer } | { lost: Loss; reason: string }> {
  return new Promise((resolve) => {
    const worker = askedWorker<Question, Answer>(open, {
      hear(answer) {
        worker.close();
        resolve({ answer });
        return false;
      },
      lost: (lost, reason) => resolve({ lost, reason }),
    });
    worker.ask(question);
  });
}
