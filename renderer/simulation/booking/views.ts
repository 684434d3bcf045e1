import type { Core } from './core.ts';

/** Where something lies in the core's memory: past 2 GB it looks like a number below zero from outside. */
export const addressed = (address: number): number => address >>> 0;

/** Tables in the core's memory, by the variable that says where they begin. They hold until that memory grows. */
export const intsOf = ({ memory, number }: Core, name: string, length: number): Int32Array =>
  new Int32Array(memory.buffer, addressed(number(name)), length);
export const shortsOf = ({ memory, number }: Core, name: string, length: number): Int16Array =>
  new Int16Array(memory.buffer, addressed(number(name)), length);
export const wordsOf = ({ memory, number }: Core, name: string, length: number): Uint16Array =>
  new Uint16Array(memory.buffer, addressed(number(name)), length);
export const bytesOf = ({ memory, number }: Core, name: string, length: number): Uint8Array =>
  new Uint8Array(memory.buffer, addressed(number(name)), length);
export const floatsOf = ({ memory, number }: Core, name: string, length: number): Float64Array =>
  new Float64Array(memory.buffer, addressed(number(name)), length);
export const singlesOf = ({ memory, number }: Core, name: string, length: number): Float32Array =>
  new Float32Array(memory.buffer, addressed(number(name)), length);

/** A list in the core's memory, copied: where its items stand and how many there are. */
export const listOf = ({ memory, call }: Core, items: string, count: string): number[] => [
  ...new Int32Array(memory.buffer, addressed(call(items)), call(count)),
];
