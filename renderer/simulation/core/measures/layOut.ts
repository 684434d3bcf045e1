import { layOutCauses } from './causes';
import { layOutCells } from './cells';
import { layOutLedger, totals } from './ledger';
import { layOutLoad } from './load';
import { layOutQueues } from './queues';
import { layOutSums } from './units';
import { layOutWeeks } from './weekly';

/** Makes every table that measures need, once, before the books are worked through: measuring moves no memory. */
export function layOutMeasures(): void {
  if (changetype<usize>(totals)) return;
  layOutLedger();
  layOutCells();
  layOutQueues();
  layOutSums();
  layOutWeeks();
  layOutLoad();
  layOutCauses();
}
