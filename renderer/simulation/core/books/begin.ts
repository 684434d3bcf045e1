import { layOutMeasures } from '../measures/layOut';
import { openMeasures } from '../measures/measure';
import { layOutSlots } from '../network/slots';
import { slotCount } from '../network/units';
import { prepareOffers } from './book';
import { emptyCut } from './cut';
import { beginDays } from './day';
import { beginDecisions, drawDecisions } from './decisions';
import { resetDisplaced } from './displace';
import { prepareSearch } from './earliestStart';
import { resetHopeless } from './hopeless';
import { resetImaging } from './imaging';
import { resetPlanning } from './preparation';
import { resetRoom } from './room';
import { prepareLog } from './roomLog';
import { emptyRoster } from './roster';
import { prepareTrials } from './search';
import { resetSought } from './sought';
import { forgetStretches } from './stretches';
import { emptyDue, keepsFractions } from './treated';
import { emptyWaiting } from './waiting';

/** Begins a replication: its decisions are drawn from a root, and the books are emptied for them. */
export function begin(root: u32): void {
  if (keepsFractions) drawDecisions(root);
  else beginDecisions(root);
  layOutSlots();
  prepareOffers();
  prepareSearch();
  prepareTrials();
  resetRoom();
  resetPlanning();
  resetImaging();
  resetDisplaced();
  resetHopeless();
  resetSought();
  forgetStretches();
  prepareLog();
  emptyDue();
  emptyRoster(slotCount);
  emptyWaiting();
  emptyCut();
  beginDays();
  layOutMeasures();
  openMeasures();
}
