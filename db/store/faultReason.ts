import { codeOf } from './faultCode.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a file stands where a folder should be',
  EEXIST: 'a file stands where a folder should be',
  EACCES: 'it may not be written to',
  EPERM: 'it may not be written to',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the room that you are given on this disk is used up',
  EFBIG: 'the disk takes no file as large as this',
  EIO: 'the disk failed',
  EISDIR: 'a folder has that name',
  EBUSY: 'another program has it open',
};

/** Why the operating system refused, in words for people. */
export function faultReason(error: unknown): string {
  return reasons[codeOf(error) ?? ''] ?? (error instanceof Error ? error.message : String(error));
}
