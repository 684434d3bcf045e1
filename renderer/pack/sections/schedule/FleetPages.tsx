import { FleetLegend } from '../../../charts/fleet/FleetLegend.tsx';
import { FleetTimeline } from '../../../charts/fleet/FleetTimeline.tsx';
import type { Fleet } from '../../../plan/fleet/fleetTypes.ts';
import { fleetPages, type Room } from './fleetPages.ts';
import styles from './schedule.module.css';

type Props = {
  title: string;
  fleet: Fleet;
  /** Whether it is held against the baseline. */
  changes: boolean;
  room: Room;
  /** Each on a lying page of its own, or one beneath the other. */
  lying: boolean;
};

/** A fleet and its programme, cut into pictures that fit on a page, each with its own axis of time and what the bars mean. */
export function FleetPages({ title, fleet, changes, room, lying }: Props) {
  const { size, pages } = fleetPages(fleet, room);
  return pages.map((centres, at) => (
    <div key={`${centres[0]?.id} ${centres[0]?.name}`} className={lying ? 'wide page' : styles.moved}>
      {at === 0 ? <h2>{title}</h2> : <p className="quiet">{title}, continued</p>}
      <FleetLegend changes={changes} across />
      <FleetTimeline fleet={{ ...fleet, centres }} size={size} showSimulators={false} />
    </div>
  ));
}
