import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Core } from '../../renderer/simulation/booking/core.ts';
import type { State } from '../../renderer/simulation/booking/state.ts';
import { listAt } from '../../renderer/simulation/compile/lists.ts';
import type { Network } from '../../renderer/simulation/compile/network.ts';
import { arbitraryPlan } from '../support/arbitraryPlan.ts';
import { networkOf } from '../support/simulate.ts';
import { simulator } from '../support/simulator.ts';
import { slotOfUnit } from '../support/slots.ts';

/**
 * The rule of section 5 as it reads, trying every day in turn and on it the machines with most room first: the slots of
 * the earliest start, or undefined. Slow, without memory or shortcuts, so that the engine's search can be held against
 * it.
 */
function plainSearch(
  network: Network,
  state: State,
  pathway: number,
  fractions: number,
  centre: number,
  from: number,
  before: number,
) {
  const room = network.pathways[pathway].urgent ? state.free : state.open;
  const units = [...listAt(network.eligible, pathway * network.centres.length + centre)];
  for (let ordinal = from; ordinal < before; ordinal++) {
    const here = (unit: number) => at(room, slotOfUnit(network, unit, ordinal));
    for (const unit of units.toSorted((a, b) => here(b) - here(a) || a - b)) {
      const slots = slotsFrom(network, state, pathway, fractions, unit, ordinal);
      if (slots) return slots;
    }
  }
  return undefined;
}

function slotsFrom(
  network: Network,
  state: State,
  pathwayIndex: number,
  fractions: number,
  unit: number,
  start: number,
) {
  const { units, centres, pathways } = network;
  const slotOn = (candidate: number, ordinal: number) => slotOfUnit(network, candidate, ordinal);
  const { openDays } = centres[units.centre[unit]];
  const { pattern, category, secondsFirst, secondsLater, urgent } = pathways[pathwayIndex];
  const free = urgent ? state.free : state.open;
  const inService = (candidate: number, ordinal: number) => at(units.spell, slotOn(candidate, ordinal)) > 0;
  const slots: number[] = [];
  let gaps = 0;
  for (let ordinal = start; slots.length < fractions; ) {
    // Across the start of an outage or the end of the compiled days: never.
    if (ordinal >= openDays.length || !inService(unit, ordinal)) return undefined;
    const visit = Math.min(pattern.fractionsPerVisit, fractions - slots.length);
    const seconds = Array.from({ length: visit }, (_, index) =>
      slots.length + index === 0 ? secondsFirst : secondsLater,
    ).reduce((a, b) => a + b);
    const room = (candidate: number) => at(free, slotOn(candidate, ordinal));
    const own = room(unit) >= seconds ? unit : -1;
    const serviced = slots.length > 0 && at(units.service, slotOn(unit, ordinal)) === 1;
    const partners = [...listAt(network.partners, pathwayIndex * units.count + unit)].filter(
      (partner) => inService(partner, ordinal) && room(partner) >= seconds,
    );
    const roomiest = partners.sort((a, b) => room(b) - room(a) || a - b)[0];
    const chosen = own >= 0 ? own : serviced ? roomiest : undefined;
    if (chosen === undefined) {
      gaps++;
      if (!serviced || (category === 1 && gaps > 1)) return undefined;
      ordinal++;
      continue;
    }
    for (let index = 0; index < visit; index++) slots.push(slotOn(chosen, ordinal) ?? -1);
    if (slots.length === fractions) return slots;
    const due = pattern.weekly ? openDays[ordinal] + 7 : -1;
    ordinal = pattern.weekly ? openDays.findIndex((day) => day >= due) : ordinal + pattern.step;
    if (ordinal < 0) return undefined;
    // A spell that ends and begins again in between is another spell.
    for (let between = start; between < Math.min(ordinal, openDays.length); between++)
      if (!inService(unit, between)) return undefined;
  }
  return undefined;
}

/** What a table says of a slot; nothing of one that there is not. */
const at = (table: Int32Array | Int16Array | Uint8Array, slot: number | undefined): number =>
  slot === undefined ? 0 : table[slot];

/** The same by the engine's own search. */
function quickSearch(core: Core, pathway: number, fractions: number, centre: number, from: number, before: number) {
  const slots = core.call('search', pathway, fractions, centre, from, before);
  return slots === 0 ? undefined : [...new Int32Array(core.memory.buffer, slots, fractions)];
}

test('the search, with all it remembers, finds exactly the start that trying every day finds', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, fc.nat(1000), async (plan, seed) => {
      const network = await networkOf(plan, 'cut');
      simulator(network)(seed, 0, (day, { core, state }) => {
        if (day % 23 !== 5) return;
        for (const [centre, { ordinalAt }] of network.centres.entries()) {
          for (const [pathway, { mixes }] of network.pathways.entries()) {
            const fractions = mixes[0].fractions[0];
            for (const ahead of [1, 9, 4, 40]) {
              const from = ordinalAt[day + ahead];
              const before = from + 120;
              const plain = plainSearch(network, state, pathway, fractions, centre, from, before);
              const quick = quickSearch(core, pathway, fractions, centre, from, before);
              expect(quick).toEqual(plain);
              if (plain) found++;
            }
          }
        }
      });
    }),
    { numRuns: 40, seed: 11 },
  );
  expect(found).toBeGreaterThan(1000);
});
