import { allocate } from './heap';

/** A table of records of the same kind, so many bytes to each: what is known of one thing lies together. */
@unmanaged
@final
export class Records<T> {
  [key: number]: T;
  @inline
  @operator('[]')
  at(index: i32): T {
    return changetype<T>(changetype<usize>(this) + <usize>index * offsetof<T>());
  }
}

export function records<T>(length: i32): Records<T> {
  return changetype<Records<T>>(allocate(length * <i32>offsetof<T>()));
}
