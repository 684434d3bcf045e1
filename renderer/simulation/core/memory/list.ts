import { Ints } from './arrays';
import { allocate, ints } from './heap';

/** Whole numbers in a row that grows as they are added. */
@unmanaged
@final
export class List {
  length: i32;
  items: Ints;
  room: i32;

  push(item: i32): void {
    this.makeRoom(this.length + 1);
    this.items[this.length++] = item;
  }

  pushAll(other: List): void {
    for (let index = 0; index < other.length; index++) this.push(other.items[index]);
  }

  /** Makes sure that so many items fit. */
  makeRoom(length: i32): void {
    if (length <= this.room) return;
    const room = max(length, 2 * this.room);
    const items = ints(room);
    memory.copy(changetype<usize>(items), changetype<usize>(this.items), (<usize>this.length) << 2);
    this.items = items;
    this.room = room;
  }
}

export function newList(): List {
  const list = changetype<List>(allocate(offsetof<List>()));
  list.length = 0;
  list.items = ints(64);
  list.room = 64;
  return list;
}
