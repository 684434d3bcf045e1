import { FleetLegend } from '../../../charts/fleet/FleetLegend.tsx';
import { FleetTimeline } from '../../../charts/fleet/FleetTimeline.tsx';
import { fleetSize } from '../../../charts/fleet/fleetSize.ts';
import { fleetOf } from '../../../plan/fleet/fleet.ts';
import { fleetLayout, heightOf } from '../../../plan/fleet/fleetLayout.ts';
import type { Fleet } from '../../../plan/fleet/fleetTypes.ts';
import { mapNetwork } from '../../../plan/map/mapNetwork.ts';
import { slideTextSize } from '../slide.ts';
import type { PictureProps } from './picture.ts';
import { slideFleet } from './slideFleet.ts';

/** Pixels of a row: as low as its words allow, or as high as looks well where there is room. */
const [lowest, highest] = [26, 44];
/** The meaning of bars above the calendar, its axis, and the line below that says what is left out. */
const aroundHeight = 30 + Math.round(slideTextSize * 2.9) + slideTextSize * 1.6;

/** The calendar of machines and projects: as many bunkers as can be read, those that the step is about first. */
export function FleetPicture({ plan, shown: { step, scenario }, size }: PictureProps) {
  const whole = fleetOf(mapNetwork(plan, scenario?.id ?? null), mapNetwork(plan, null));
  const sizes = (fleet: Fleet, row: number) => {
    const names = fleet.centres.flatMap(({ treatment }) => treatment.map(({ name }) => name));
    const { label, time, ...rest } = fleetSize(size.width, row, slideTextSize, names);
    return { ...rest, label: label + indent, time: time - indent, heading: headingHeight };
  };
  const laid = (fleet: Fleet, row: number) =>
    fleetLayout(fleet, sizes(fleet, row), { showSimulators: false, strips: false, grouped: false, collapsed: none });
  const spare = (fleet: Fleet, row: number) => size.height - aroundHeight - heightOf(laid(fleet, row));
  const { fleet, rows, of } = slideFleet(whole, step.focus?.centreId, (part) => spare(part, lowest) >= 0);
  if (rows === 0) return <p>This plan has no machines.</p>;
  const row = Math.min(highest, lowest + Math.max(0, Math.floor(spare(fleet, lowest) / rows)));
  return (
    <>
      <FleetLegend changes={scenario !== null} across />
      <FleetTimeline fleet={fleet} size={sizes(fleet, row)} layout={laid(fleet, row)} showSimulators={false} />
      {rows < of && <p className="quiet">{`Shown are ${rows} of ${of} bunkers, those that come first.`}</p>}
    </>
  );
}

const headingHeight = 36;
/** Pixels by which names of machines stand further in at this size of text. */
const indent = 16;
const none: ReadonlySet<string> = new Set();
