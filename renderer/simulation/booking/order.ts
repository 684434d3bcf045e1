import type { Network } from '../compile/network.ts';
import { uniformAt } from '../random/key.ts';
import type { Arrivals } from './arrivals.ts';

/** Arrivals while they are being put in order, group by group. */
type Sorting = { order: Int32Array; turns: Float64Array; first: Int32Array; next: Int32Array };

/**
 * Arrivals by day, and within a day by priority, then by turn, which no zone has a better chance of. A stream has
 * `draws` keys, of which its turns' is the first.
 */
export function inOrder(
  { timeline, streams, pathways }: Network,
  arrivals: Arrivals,
  keys: Int32Array,
  draws: number,
): Int32Array {
  const { count, day, stream, index } = arrivals;
  const priorities = [...new Set(pathways.map(({ priority }) => priority))].sort((a, b) => a - b);
  const rankOf = Int32Array.from(streams, ({ pathway }) => priorities.indexOf(pathways[pathway].priority));
  const groups = new Int32Array(timeline.end * priorities.length + 1);
  for (let row = 0; row < count; row++) groups[day[row] * priorities.length + rankOf[stream[row]] + 1]++;
  for (let group = 1; group < groups.length; group++) groups[group] += groups[group - 1];
  const sorting = { order: new Int32Array(count), turns: new Float64Array(count), first: groups, next: groups.slice() };
  for (let row = 0; row < count; row++) {
    const turn = uniformAt(keys[stream[row] * draws], index[row]);
    insert(sorting, day[row] * priorities.length + rankOf[stream[row]], row, turn);
  }
  return sorting.order;
}

/** Puts a row into its group, which holds few, behind those whose turn comes before its own. */
function insert({ order, turns, first, next }: Sorting, group: number, row: number, turn: number): void {
  let place = next[group]++;
  for (; place > first[group] && turns[place - 1] > turn; place--) {
    order[place] = order[place - 1];
    turns[place] = turns[place - 1];
  }
  order[place] = row;
  turns[place] = turn;
}
