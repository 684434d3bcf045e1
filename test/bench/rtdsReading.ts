import { openAsBlob } from 'node:fs';
import { readRtds } from '../../renderer/intake/rtds/readRtds.ts';

/** Reads one file in a process of its own and prints what it took, as JSON. */
const megabytes = (kilobytes: number): number => kilobytes / 1024;
const before = megabytes(process.resourceUsage().maxRSS);
const began = performance.now();
const read = await readRtds(await openAsBlob(process.argv[2] ?? ''), undefined);
if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(' '));
const { rows, visits, courses } = read.value;
const seconds = (performance.now() - began) / 1000;

console.log(
  JSON.stringify({
    ...{ rows, visits, courses, seconds, before, peak: megabytes(process.resourceUsage().maxRSS) },
  }),
);
