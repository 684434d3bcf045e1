import { type Core, newCore } from '../booking/core.ts';
import { addressed } from '../booking/views.ts';

/**
 * Numbers that are needed while a centre is gone through and by nobody afterwards, all in the memory of the engine's
 * core, which goes through them (`core/estimate`), at a place that is used again for the next centre.
 */
export type Arena = {
  call: Core['call'];
  /** Gives back all that was taken, and makes sure of room for so many numbers. */
  clear(length: number): void;
  /** So many zeros. */
  numbers(length: number): Float64Array;
  /** Where a table begins that holds these, and one that holds them times a factor. */
  put(values: ArrayLike<number>): number;
  putTimes(values: ArrayLike<number>, times: number): number;
  /** The numbers of a table that begins at an address. */
  at(address: number, length: number): Float64Array;
};

export function newArena(module: WebAssembly.Module): Arena {
  const { call, memory } = newCore(module);
  const at = (address: number, length: number) => new Float64Array(memory.buffer, addressed(address), length);
  const numbers = (length: number) => at(call('zeros', length), length);
  return {
    ...{ call, at, numbers },
    clear(length) {
      call('clearEstimate', length);
    },
    put(values) {
      const table = numbers(values.length);
      table.set(values);
      return table.byteOffset;
    },
    putTimes(values, times) {
      const table = numbers(values.length);
      for (let index = 0; index < table.length; index++) table[index] = values[index] * times;
      return table.byteOffset;
    },
  };
}
