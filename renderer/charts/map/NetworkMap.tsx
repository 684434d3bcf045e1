import { useId, useMemo, useRef } from 'react';
import { centreSentence, planYears, zoneSentence } from '../../plan/map/mapWords.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { ScenarioResult } from '../../simulation/results.ts';
import type { Selection } from '../../state/viewSlice.ts';
import { CentreGlyph } from './CentreGlyph.tsx';
import { concerns } from './concerns.ts';
import { Hatch } from './Hatch.tsx';
import { Land } from './Land.tsx';
import { MapControls } from './MapControls.tsx';
import { MapCredit } from './MapCredit.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapMarks } from './MapMarks.tsx';
import { MapTexts } from './MapText.tsx';
import { MapTip } from './MapTip.tsx';
import type { Size } from './mapFrame.ts';
import { activeLabels, restingLabels } from './mapLabels.ts';
import { layOutMap } from './mapLayout.ts';
import { type MapView, pulledToShow, wholeView } from './mapView.ts';
import styles from './NetworkMap.module.css';
import { useMapKeys } from './useMapKeys.ts';
import { useMapZoom } from './useMapZoom.ts';
import { useViewKeys } from './useViewKeys.ts';

export type NetworkMapProps = {
  /** The plan with the scenario's changes: `mapNetwork(plan, scenarioId)`. */
  network: ResolvedPlan;
  /** Flows and machines in force on this date, `YYYY-MM-DD`. */
  date: string;
  result: ScenarioResult | null;
  /** Pixels. */
  size: Size;
  /** The smallest text in pixels; glyphs and strokes follow it. */
  textSize: number;
  selection?: Selection | null;
  /** False on paper: nothing to point at, press or focus. */
  interactive?: boolean;
  /** What the picture shows, for those who do not see it. */
  label: string;
  /** Where the map was left. */
  view?: MapView;
  onView?(view: MapView): void;
  onSelect?(selection: Selection | null): void;
};

const nothing = () => {};

/** The network on the coast of the region: where people live, where they go, and how full the linacs are there. */
export function NetworkMap(props: NetworkMapProps) {
  const { network, date, result, size, textSize, selection = null, interactive = true, label, onSelect } = props;
  const svg = useRef<SVGSVGElement>(null);
  const scene = useRef<SVGGElement>(null);
  const hatch = useId();
  const { width, height } = size;
  const zoom = useMapZoom(svg, scene, size, interactive, props.view ?? wholeView, props.onView ?? nothing);
  const { view } = zoom;
  const layout = useMemo(
    () => layOutMap(network, date, { width, height }, textSize, view),
    [network, date, width, height, textSize, view],
  );
  const resting = useMemo(
    () => restingLabels(layout, result, { width, height }, textSize),
    [layout, result, width, height, textSize],
  );
  const onReach = (mark: { x: number; y: number }) => {
    const pulled = pulledToShow(view, mark, size, 4 * textSize);
    if (pulled !== view) zoom.goTo(pulled);
  };
  const keys = useMapKeys({ svg, layout, selection, onSelect, onReach });
  const panKeys = useViewKeys(zoom, size, interactive);
  const active = keys.pointed ?? selection;
  const labels = active ? activeLabels(layout, resting, active, size, textSize) : resting;
  // What is selected has its figures in the inspector, so a tip would only cover its neighbours.
  const inspected = keys.pointed?.kind === selection?.kind && keys.pointed?.id === selection?.id;
  const near = concerns(layout, active);
  const flows = layout.flows.filter(({ quiet, centreId, zoneId }) => !quiet || near?.flow(zoneId, centreId));
  const marks = { active, selection, near, stops: keys.stops, on: interactive ? keys.on : null };

  return (
    <figure className={styles.figure} style={{ width, height }}>
      <svg
        ref={svg}
        className={styles.map}
        width={width}
        height={height}
        role={interactive ? 'group' : 'img'}
        aria-label={label}
        {...(interactive && { tabIndex: 0, 'aria-roledescription': 'map' })}
        onKeyDown={interactive ? panKeys : undefined}
        onClick={({ target, currentTarget }) => {
          if (target === currentTarget) onSelect?.(null);
        }}
      >
        <defs>
          <Hatch id={hatch} textSize={textSize} />
        </defs>
        <g ref={scene}>
          <Land projection={layout.projection} view={view} />
          <g className={active ? styles.dimmed : undefined}>
            {flows.map(({ zoneId, centreId, path }) =>
              near?.flow(zoneId, centreId) ? null : (
                <path key={`${zoneId} ${centreId}`} className={styles.flow} d={path} />
              ),
            )}
          </g>
          <MapMarks
            kind="zone"
            name="Where people live"
            marks={layout.zones}
            {...marks}
            nameOf={(zone) => zoneSentence(network, zone)}
            render={({ x, y, radius }) => <circle className={styles.zone} cx={x} cy={y} r={radius} />}
          />
          <g>
            {flows.map(({ zoneId, centreId, path }) =>
              near?.flow(zoneId, centreId) ? (
                <path key={`${zoneId} ${centreId}`} className={styles.activeFlow} d={path} />
              ) : null,
            )}
          </g>
          <MapMarks
            kind="centre"
            name="Cancer centres"
            marks={layout.centres}
            {...marks}
            nameOf={(centre) => centreSentence(centre, metricsAt(result, centre.id))}
            render={(mark) => <CentreGlyph mark={mark} metrics={metricsAt(result, mark.id)} hatch={hatch} />}
          />
          <MapTexts labels={labels} near={near} textSize={textSize} />
        </g>
      </svg>
      <MapLegend
        scales={layout.scales}
        textSize={textSize}
        from={date}
        period={result === null ? null : planYears(network.plan)}
        terse={layout.frame.terse}
        interactive={interactive}
      />
      <MapCredit plan={network.plan} />
      {interactive && <MapControls zoom={zoom} />}
      {interactive && keys.pointed && !inspected && (
        <MapTip network={network} layout={layout} result={result} pointed={keys.pointed} size={size} />
      )}
    </figure>
  );
}
