import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { Boundaries } from '../../../db/schema/boundaries.ts';
import { boundariesWords } from '../../plan/map/boundaries/boundariesCommand.ts';
import { isFiltered } from '../../plan/map/mapFilter.ts';
import type { MapShown } from '../../plan/map/mapShown.ts';
import { centreSentence, zoneSentence } from '../../plan/map/mapWords.ts';
import { measureStyles } from '../../plan/map/zoneMeasures.ts';
import type { Selection } from '../../state/viewSlice.ts';
import { BoundaryLines } from './BoundaryLines.tsx';
import { CentreGlyph } from './CentreGlyph.tsx';
import { concerns } from './concerns.ts';
import { Flows } from './Flows.tsx';
import { Hatch, LookPatterns } from './Hatch.tsx';
import { Land } from './Land.tsx';
import { MapControls } from './MapControls.tsx';
import { MapCredit } from './MapCredit.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapMarks } from './MapMarks.tsx';
import { MapTexts } from './MapText.tsx';
import { MapTip } from './MapTip.tsx';
import { type LegendSize, restingLegend, type Size } from './mapFrame.ts';
import { activeLabels, restingLabels } from './mapLabels.ts';
import { layOutMap } from './mapLayout.ts';
import { type MapView, pulledToShow, wholeView } from './mapView.ts';
import { lookHatches } from './measureClass.ts';
import styles from './NetworkMap.module.css';
import { SendLine, SendTip } from './SendLine.tsx';
import { type Pointed, useMapKeys } from './useMapKeys.ts';
import { type AskMenu, useMapMenu } from './useMapMenu.ts';
import { useMapZoom } from './useMapZoom.ts';
import { useSendDrag } from './useSendDrag.ts';
import { useViewKeys } from './useViewKeys.ts';
import { ZoneAreas } from './ZoneAreas.tsx';

export type NetworkMapProps = {
  /** What is to be seen, at one time. */
  shown: MapShown;
  /** Pixels. */
  size: Size;
  /** The smallest text in pixels; glyphs and strokes follow it. */
  textSize: number;
  /** Boundaries to draw areas by; null draws what is nearest to each. */
  layer?: Boundaries | null;
  selection?: Selection | null;
  /** False on paper: nothing to point at, press or focus. */
  interactive?: boolean;
  /** What the picture shows, for those who do not see it. */
  label: string;
  /** Where the map was left. */
  view?: MapView;
  onView?(view: MapView): void;
  onSelect?(selection: Selection | null): void;
  /** A menu is asked for: of a centre, an area or a place, or (null) of the whole map. */
  onMenu?: AskMenu;
  /** Whether any drag from a mark sends its people, not only one with Shift. */
  sends?: boolean;
  onSends?(sends: boolean): void;
  /** People are sent from a centre or an area; to which centre is null where that is still to be said. */
  onSend?(from: Pointed, toCentreId: string | null): void;
  /** What else can be done with the map, under its own tools. */
  tools?: ReactNode;
};

const nothing = () => {};

/** The network on the coast of the region: where people live, where they go, and how full the linacs are there. */
export function NetworkMap(props: NetworkMapProps) {
  const { shown, size, textSize, layer = null, selection = null, interactive = true, label, onSelect } = props;
  const { sends = false, onSends, onSend } = props;
  const svg = useRef<SVGSVGElement>(null);
  const scene = useRef<SVGGElement>(null);
  const id = useId();
  const { width, height } = size;
  const [asked, setAsked] = useState<LegendSize | null>(null);
  const resting = restingLegend(size, textSize);
  const legend = asked ?? (interactive || resting === 'full' ? resting : 'brief');
  const busy = useRef(false);
  const zoom = useMapZoom(svg, scene, size, interactive, props.view ?? wholeView, props.onView ?? nothing, busy);
  const { view } = zoom;
  const layout = useMemo(
    () => layOutMap({ shown, size: { width, height }, textSize, view, legend, paper: !interactive }),
    [shown, width, height, textSize, view, legend, interactive],
  );
  const restingWords = useMemo(
    () => restingLabels(layout, { width, height }, textSize),
    [layout, width, height, textSize],
  );
  const onReach = (mark: { x: number; y: number }) => {
    const pulled = pulledToShow(view, mark, size, 4 * textSize);
    if (pulled !== view) zoom.goTo(pulled);
  };
  const keys = useMapKeys({ svg, layout, selection, onSelect, onReach });
  const panKeys = useViewKeys(zoom, size, interactive);
  const drag = useSendDrag({ svg, layout, always: sends, busy, onSend });
  const menu = useMapMenu(layout, props.onMenu);
  const active = drag.sending?.from ?? keys.pointed ?? selection;
  const labels = active ? activeLabels(layout, restingWords, active, size, textSize) : restingWords;
  // What is selected has its figures in the inspector, so a tip would only cover its neighbours.
  const inspected = keys.pointed?.kind === selection?.kind && keys.pointed?.id === selection?.id;
  const near = concerns(layout, active, isFiltered({ ...shown.filter, pathwayId: null }));
  const flows = layout.flows.filter(({ quiet, centreId, zoneId }) => !quiet || near?.flow(zoneId, centreId));
  const marks = {
    active,
    selection,
    near,
    stops: keys.stops,
    on: interactive ? { ...keys.on, press: drag.press } : null,
  };
  const compared = shown.against !== null;
  const hatches = { over: `${id}over`, ...lookHatches(id) };
  const areaHatches = lookHatches(`${id}area`);

  return (
    <figure className={styles.figure} style={{ width, height }}>
      <svg
        ref={svg}
        className={sends ? `${styles.map} ${styles.sends}` : styles.map}
        width={width}
        height={height}
        role={interactive ? 'group' : 'img'}
        aria-label={label}
        {...(interactive && { tabIndex: 0, 'aria-roledescription': 'map' })}
        onKeyDown={interactive ? panKeys : undefined}
        onContextMenu={menu}
        onClick={({ target, currentTarget }) => {
          if (target === currentTarget) onSelect?.(null);
        }}
      >
        <defs>
          <Hatch id={hatches.over} textSize={textSize} />
          <LookPatterns ids={hatches} textSize={textSize} />
          <LookPatterns ids={areaHatches} textSize={textSize} scale={1 / view.k} />
        </defs>
        <g ref={scene}>
          <Land projection={layout.projection} view={view} />
          {layer && <BoundaryLines layer={layer} projection={layout.projection} view={view} />}
          {shown.measure !== null && (
            <ZoneAreas
              zones={shown.zones}
              layer={layer}
              style={measureStyles[shown.measure]}
              compared={compared}
              projection={layout.projection}
              view={view}
              hatches={areaHatches}
              activeId={active?.kind === 'zone' ? active.id : null}
            />
          )}
          <Flows flows={flows} near={near} part="resting" />
          <MapMarks
            kind="zone"
            name="Where people live"
            marks={layout.zones}
            {...marks}
            nameOf={(zone) => zoneSentence(shown.network, shown.measure, zone)}
            render={({ x, y, radius }) => <circle className={styles.zone} cx={x} cy={y} r={radius} />}
          />
          <Flows flows={flows} near={near} part="near" />
          <MapMarks
            kind="centre"
            name="Cancer centres"
            marks={layout.centres}
            {...marks}
            nameOf={(centre) => centreSentence(centre)}
            render={(mark) => <CentreGlyph mark={mark} compared={compared} textSize={textSize} hatches={hatches} />}
          />
          <MapTexts labels={labels} near={near} textSize={textSize} onColour={shown.measure !== null} />
          {drag.sending && <SendLine sending={drag.sending} />}
        </g>
      </svg>
      <MapLegend
        shown={shown}
        scales={layout.scales}
        textSize={textSize}
        legend={legend}
        boundaries={layer && boundariesWords(shown.network.plan, layer)}
        onChange={interactive ? setAsked : null}
      />
      <MapCredit plan={shown.network.plan} />
      {interactive && <MapControls zoom={zoom} sends={onSends && { on: sends, set: onSends }} more={props.tools} />}
      {drag.sending && <SendTip sending={drag.sending} size={size} />}
      {interactive && keys.pointed && !inspected && !drag.sending && (
        <MapTip shown={shown} layout={layout} pointed={keys.pointed} size={size} />
      )}
    </figure>
  );
}
