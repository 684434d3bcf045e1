import type { FoundPlan, Trouble, TroubleKind } from '../../db/schema/trouble.ts';
import { momentText } from '../plan/backups/backupWords.ts';
import { sizeText } from '../plan/numbers.ts';

/** What is wrong, and what it usually comes of. */
export const troubleWords: Readonly<Record<TroubleKind, { title: string; cause: string }>> = {
  gone: {
    title: 'The file of your plans is gone',
    cause: 'There are backups, so there were plans: the file was moved, renamed or deleted by something else.',
  },
  empty: {
    title: 'The file of your plans is empty',
    cause: 'It has no contents at all. That happens when a disk was full or failed, or a program cleared it.',
  },
  notDatabase: {
    title: 'The file of your plans is not one any more',
    cause:
      'What stands under its name is no database, or its beginning is damaged: it was overwritten, or the disk failed.',
  },
  foreign: {
    title: 'The file of your plans belongs to another program',
    cause: 'Another program’s database stands under its name.',
  },
  newer: {
    title: 'Your plans were stored by a newer Isocentre',
    cause:
      'This Isocentre cannot change them without losing what it does not know. Install the newer one again and nothing is lost.',
  },
  damaged: {
    title: 'The file of your plans is damaged',
    cause:
      'Parts of it cannot be right. That happens when a disk fails, a computer loses power while its disk says it has written, or a program copies the file while it is in use.',
  },
  older: {
    title: 'Your plans are older than their newest backup',
    cause:
      'The backup has changes that are not here. That happens when an older copy of the file was put in its place, or the file beside it whose name ends in -wal was lost.',
  },
};

/** The file and what is known of it, in a sentence. */
export const fileWords = ({ path, bytes, changedAt }: Trouble): string =>
  bytes === null
    ? `There is no file ${path}.`
    : `The file is ${path}, ${sizeText(bytes)}${changedAt === null ? '' : `, last changed ${momentText(changedAt)}`}. It has not been changed.`;

export const foundWords: Readonly<Record<FoundPlan['state'], string>> = {
  whole: 'Read whole',
  doubtful: 'Read, parts may be missing',
  lost: 'Cannot be read',
};
