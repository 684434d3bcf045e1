import { layOutMeasures } from '../measures/layOut';
import { stride } from '../network/timeline';
import { unitCount } from '../network/units';
import { prepareOffers } from './book';
import { courseCount } from './courses';
import { beginDays } from './day';
import { drawDecisions } from './decisions';
import { resetDisplaced } from './displace';
import { prepareSearch } from './earliestStart';
import { resetHopeless } from './hopeless';
import { resetImaging } from './imaging';
import { forgetAll } from './learnt';
import { resetPlanning } from './preparation';
import { resetRoom } from './room';
import { emptyRoster } from './roster';
import { emptyDue } from './treated';
import { emptyLists } from './waiting';

/** Draws a replication's decisions from its root and empties the books for them. */
export function begin(root: u32): void {
  drawDecisions(root);
  prepareOffers();
  prepareSearch();
  resetRoom();
  resetPlanning();
  resetImaging();
  resetDisplaced();
  resetHopeless();
  forgetAll();
  emptyDue(courseCount);
  emptyRoster(unitCount * stride);
  emptyLists();
  beginDays();
  layOutMeasures();
}
