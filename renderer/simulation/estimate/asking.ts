import type { Opening } from '../../../db/schema/centre.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Day } from '../calendar/day.ts';
import { zonesOf } from '../compile/routes.ts';
import { remember, rememberEach, shared } from '../memo.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { arrivalsOf } from './arrivals.ts';
import { openingOf } from './backlog.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import type { Patients } from './centre.ts';
import { classesOf } from './classes.ts';
import { closedAlike, closuresOf } from './closures.ts';
import { demandTurns, sentOf } from './demand.ts';
import { gapsAt } from './gaps.ts';
import { askedOf, byRegimen } from './handOn.ts';
import { type Horizon, horizonOf } from './horizon.ts';
import { legsOf } from './legs.ts';
import { type PreparedPathway, preparationsOf } from './preparation.ts';
import { reachDays } from './reach.ts';
import { type Regimen, regimensOf, sharesOf } from './regimens.ts';
import { finerSegments, segmentsOf, turnsOf } from './segments.ts';
import { type Stay, staysOf } from './stays.ts';
import { streamsOf } from './streams.ts';

/** What a plan asks of its centres: their time in blocks, their machines, and whom each is to treat. */
export type Asking = { horizon: Horizon; blocks: Blocks[]; stays: Stay[]; patients: Patients[] };

/** Works out what is asked, remembering each part by the records of the plan that it rests on. */
export function newAsking(bankHolidays: readonly Day[]): (resolved: ResolvedPlan) => Asking {
  const holidays = new Set(bankHolidays);
  const horizonFor = remember((start: string, weeks: number, warmUp: number, ...rest: Decided) =>
    horizonOf(start, weeks, warmUp, ...rest, holidays),
  );
  const nearestFor = remember((zones: Plan['zones'], centres: Plan['centres'], travel: Plan['travel']) =>
    zonesOf({ zones, centres, travel }).map(({ nearest }) => nearest),
  );
  const regimensFor = rememberEach(regimensOf);
  const sameRegimens = shared<Regimen[]>();
  const sameStay = shared<Stay>();
  const staysFor = remember((...inputs: Parameters<typeof staysOf>) =>
    staysOf(...inputs).map((stay) => sameStay(`${stay.centre}/${stay.life.id}`, stay)),
  );
  const sameCapabilities = shared<string[][]>();
  const samePrepared = shared<PreparedPathway[]>();
  const flowsByZone = remember((flows: Plan['flows']) => Map.groupBy(flows, ({ zoneId }) => zoneId));
  const legsFor = rememberEach(legsOf, 2);
  const sameIds = shared<string[]>();
  const streamsFor = remember(streamsOf);
  const sentFor = remember(sentOf);
  const segmentsFor = remember(segmentsOf);
  const arrivalsFor = rememberEach(arrivalsOf);
  const blocksFor = remember(
    (horizon: Horizon, opening: Opening, changes: ResolvedPlan['openingDays']) =>
      blocksOf(horizon, opening, changes, holidays),
    32,
  );
  const preparationsFor = remember(preparationsOf, 32);
  const classesFor = remember(classesOf, 32);
  const gapsFor = rememberEach(gapsAt);
  const reachFor = remember(reachDays);
  const closuresFor = remember(closuresOf);
  const alikeFor = remember(closedAlike);
  const sharesFor = remember(sharesOf);
  const givenFor = remember(byRegimen);
  const finerFor = remember(finerSegments);
  const askedFor = remember(askedOf);
  const openingFor = rememberEach(openingOf);

  return (resolved) => {
    const { plan } = resolved;
    const { pathways, centres, zones, seasonality } = plan;
    const horizon = horizonFor(plan.startDate, plan.horizonWeeks, plan.warmUpWeeks, plan.decisions, seasonality);
    const nearest = nearestFor(zones, centres, plan.travel);
    const regimens = sameRegimens(
      'all',
      pathways.flatMap((pathway, index) => regimensFor(pathway.id, pathway, index, horizon)),
    );
    const pathwayIds = sameIds(
      'pathways',
      pathways.map(({ id }) => id),
    );
    const centreIds = sameIds(
      'centres',
      centres.map(({ id }) => id),
    );
    const flows = flowsByZone(plan.flows);
    const legs = zones.map(({ id }, zone) =>
      legsFor(id, horizon, id, flows.get(id) ?? [], pathwayIds, centreIds, nearest[zone]),
    );
    const streams = streamsFor(zones, pathwayIds, centres.length, legs, plan.demand);
    const blocks = centres.map(({ id, opening }) =>
      blocksFor(
        horizon,
        opening,
        resolved.openingDays.filter(({ centreId }) => centreId === id),
      ),
    );
    const prepared = samePrepared(
      'all',
      pathways.map(({ planning, sameDay, imaging, urgent, targetDays }) => ({
        ...{ planning, sameDay, imaging, urgent, targetDays },
      })),
    );
    const preparations = blocks.map((own) => preparationsFor(horizon, own, prepared));
    const classes = blocks.map(({ size, daysPerOpenDay }, centre) =>
      classesFor(pathways, regimens, preparations[centre], size, daysPerOpenDay),
    );
    const { moves, machineDown, centreDown } = resolved;
    const { machines, projects } = plan;
    const stays = staysFor({ plan: { machines, projects }, moves, machineDown, centreDown }, centres, horizon.timeline);
    const capabilities = sameCapabilities(
      'all',
      pathways.map((pathway) => pathway.capabilities),
    );
    const gapsOf = centres.map(({ id }, centre) => {
      const own = stays.filter((stay) => stay.treats && stay.centre === centre);
      return gapsFor(id, centre, capabilities, horizon.timeline, own, horizon.days);
    });
    const gaps = gapsOf.flat();
    const reach = reachFor(regimens, blocks, preparations, classes);
    const closures = closuresFor(regimens, gaps, reach);
    const turns = [
      ...streams.turns,
      ...demandTurns(horizon, resolved.demand),
      ...regimens.flatMap(({ shares }) => shares.map(({ from }) => from)),
    ];
    const segments = segmentsFor(horizon, turns);
    const sent = sentFor(horizon, segments, streams, resolved.demand, centres.length, pathways.length);
    const shares = sharesFor(regimens, segments);
    const given = givenFor(sent, regimens, shares);
    const closed = closures.flatMap(({ spans }) => spans.flat());
    const finer = finerFor(horizon, segments, turnsOf(horizon, closed));
    const ways = alikeFor(horizon, finer.segments, regimens, closures);
    const asked = askedFor(horizon, sent, given, regimens, nearest, shares, finer, ways);
    const patients = centres.map(({ id }, centre): Patients => {
      const backlog = (plan.backlog ?? []).filter(({ centreId }) => centreId === id);
      const [own, preparation, here] = [blocks[centre], preparations[centre], asked[centre]];
      const lags = [...new Set(preparation.map(({ lag }) => lag))];
      return {
        ...{ asked: here, regimens, classes: classes[centre], preparations: preparation },
        arrivals: arrivalsFor(id, horizon, own, here.segments, lags),
        opening: openingFor(
          ...([id, horizon, backlog, pathways, regimens, here, preparation] as const),
          ...([own.daysPerOpenDay, gapsOf[centre]] as const),
        ),
      };
    });
    return { horizon, blocks, stays, patients };
  };
}

type Decided = [decisions: Plan['decisions'], seasonality: Plan['seasonality']];
