import { sqliteHead } from '../files/sqliteFiles.ts';

/** 'Isoc' in ASCII: tells our files from any other SQLite file. */
export const applicationId = 0x49736f63;

/** Whether a file says that it is ours. */
export const isOurs = (path: string): boolean => sqliteHead(path, 'applicationId') === applicationId;
