import { createHash } from 'node:crypto';

/** Tells the contents of one file from those of another: SHA-256, in hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
