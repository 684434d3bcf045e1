import { type CSSProperties, memo, useMemo } from 'react';
import type { FleetConflict } from '../../plan/fleet/conflicts/fleetConflict.ts';
import { fleetLayout, isWithin, type LaidTrust, type Window } from '../../plan/fleet/fleetLayout.ts';
import type { CentreLoad } from '../../plan/fleet/fleetLoad.ts';
import { fleetScale } from '../../plan/fleet/fleetScale.ts';
import { type TrustSummary, trustSummary } from '../../plan/fleet/fleetSummary.ts';
import type { Fleet } from '../../plan/fleet/fleetTypes.ts';
import { CentreGroup } from './CentreGroup.tsx';
import { FleetAxis } from './FleetAxis.tsx';
import styles from './FleetTimeline.module.css';
import type { FleetSize } from './fleetSize.ts';
import { GroupHeading } from './GroupHeading.tsx';
import { Hatches } from './Hatches.tsx';
import type { Moving } from './moving.ts';

type Props = {
  fleet: Fleet;
  size: FleetSize;
  showSimulators: boolean;
  /** Bars can be focused and moved, groups collapsed; off on paper. */
  interactive?: boolean;
  selectedId?: string | null;
  moving?: Moving | null;
  /** Where everything lies; worked out here where nobody else needs it. */
  layout?: readonly LaidTrust[];
  /** What is in view; only that is drawn. */
  window?: Window | null;
  loads?: ReadonlyMap<string, CentreLoad>;
  /** By centre. */
  conflicts?: ReadonlyMap<string, readonly FleetConflict[]> | undefined;
  /** What stands under the rows, on the same axis of time. */
  foot?: React.ReactNode;
  /** What stands over the names, beside the axis. */
  corner?: React.ReactNode;
};

const none: ReadonlySet<string> = new Set();

/**
 * Machines and projects by trust, centre and bunker on one axis of time. It only draws: elements carry `data-project`,
 * `data-machine`, `data-group` and the like for whoever listens above them, so that no row depends on a handler.
 */
export const FleetTimeline = memo(function FleetTimeline(props: Props) {
  const { fleet, size, showSimulators, interactive = false, selectedId = null, moving = null } = props;
  const { loads, conflicts, window = null, foot, corner } = props;
  const { from, until, planStart } = fleet;
  const scale = useMemo(() => fleetScale({ from, until }, size.time), [from, until, size.time]);
  const layout = useMemo(
    () => props.layout ?? fleetLayout(fleet, size, { showSimulators, strips: true, grouped: false, collapsed: none }),
    [props.layout, fleet, size, showSimulators],
  );
  const sizes: Record<`--${string}`, string> = {
    '--label': `${size.label}px`,
    '--time': `${size.time}px`,
    '--heading': `${size.heading}px`,
    '--text-small': `${size.text}px`,
  };
  return (
    <div
      className={`${styles.palette} ${styles.timeline}`}
      style={sizes as CSSProperties}
      data-interactive={interactive}
    >
      <Hatches />
      <FleetAxis scale={scale} planStart={planStart} textSize={size.text} corner={corner} />
      {layout.map((trust) => (
        <section key={trust.id} className={styles.trust} style={{ height: trust.height }} aria-label={trust.name}>
          {trust.heading && isWithin(trust.top, size.heading, window) && (
            <TrustHeading fleet={fleet} trust={trust} conflicts={conflicts} />
          )}
          {trust.centres.map((laid) => (
            <CentreGroup
              key={laid.centre.id}
              laid={laid}
              {...{ scale, size, planStart, interactive, selectedId, moving }}
              window={windowOn(laid.top, laid.height, window)}
              load={loads?.get(laid.centre.id) ?? null}
              conflicts={conflicts?.get(laid.centre.id) ?? noConflicts}
            />
          ))}
        </section>
      ))}
      {foot}
    </div>
  );
});

const noConflicts: readonly FleetConflict[] = [];

type TrustProps = Pick<Props, 'fleet' | 'conflicts'> & { trust: LaidTrust };

const TrustHeading = memo(function TrustHeading({ fleet, trust, conflicts }: TrustProps) {
  const summary: TrustSummary = trustSummary(fleet, trust.id, conflicts);
  return (
    <GroupHeading level={3} id={trust.id} kind="trust" name={trust.name} collapsed={trust.collapsed}>
      {trust.collapsed ? summary.words : summary.count}
    </GroupHeading>
  );
});

/**
 * What is in view of a centre, counted from its own top and in steps of a few rows, so that scrolling by a pixel draws
 * nothing again; `all` where all of it is, `none` where nothing is.
 */
function windowOn(top: number, height: number, window: Window | null): string {
  if (window === null || (window.top <= top && window.bottom >= top + height)) return 'all';
  if (!isWithin(top, height, window)) return 'none';
  return `${window.top - top} ${window.bottom - top}`;
}
