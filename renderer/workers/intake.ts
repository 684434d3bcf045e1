import type { AskIntake, IntakeAnswer } from '../intake/askIntake.ts';
import { peekFile } from '../intake/file/peekFile.ts';
import { readWhole } from '../intake/file/readWhole.ts';
import { unreadable } from '../intake/file/unreadable.ts';

/** Answers what a file holds: files come from anywhere, and reading one must not hold up the page nor bring it down. */
addEventListener('message', ({ data }: MessageEvent<AskIntake>) => {
  answerTo(data).then(
    (answer) => postMessage(answer),
    () =>
      postMessage(
        unreadable('The file could not be read, and nothing of it was taken. Save it as CSV and bring that in.'),
      ),
  );
});

const answerTo = (asked: AskIntake): Promise<IntakeAnswer> =>
  asked.ask === 'peek' ? peekFile(asked.file, asked.file.name) : readWhole(asked.file, asked.sheetName);
