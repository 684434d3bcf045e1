import type { Scenario } from '../../../db/schema/scenario.ts';
import { fullMonth } from '../../plan/dates.ts';
import { fleetOf } from '../../plan/fleet/fleet.ts';
import type { Fleet, FleetCentre } from '../../plan/fleet/fleetTypes.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { millions } from '../../plan/numbers.ts';
import { packSections } from '../../plan/pack/packSections.ts';
import { type ProjectRow, projectRows, stageRows } from '../../plan/pack/scheduleRows.ts';
import { type SectionBody, type SectionProps, textWidth } from '../section.ts';
import { Conflicts } from './schedule/Conflicts.tsx';
import { FleetPages } from './schedule/FleetPages.tsx';
import { ProjectTable } from './schedule/ProjectTable.tsx';
import { StageTable } from './schedule/StageTable.tsx';

/** Pixels left for rows on a lying page: less its heading, the meaning of the bars and the axis of time. */
const lying = { width: textWidth.landscape, rest: 562, tallestRow: 24 };
/** Beneath the part's own heading and a sentence of two lines. */
const underHeading = 444;
const upright = { width: textWidth.portrait, first: 820, rest: 820, tallestRow: 18 };

/** Tables stand upright in a part that lies: pageStyles.ts gives the part's id to its upright pages. */
const uprightPages = { page: 'schedule' };

/**
 * The fleet and its programme on lying pages, what the preferred option moves in it, what does not fit, and the programme
 * project by project and stage by stage, as the preferred option has it.
 */
function Body({ plan, scenarios, preferred, settings }: SectionProps) {
  const baseline = mapNetwork(plan, null);
  const planned = fleetOf(baseline, baseline);
  const versions = (preferred ? [preferred] : scenarios).flatMap((scenario) => {
    const fleet = onlyChanged(fleetOf(mapNetwork(plan, scenario.id), baseline), planned);
    return fleet.centres.length === 0 ? [] : [{ scenario, fleet }];
  });
  const shown = versions.some(({ scenario }) => scenario === preferred) ? preferred : undefined;
  const rows = projectRows(mapNetwork(plan, shown?.id ?? null).plan, plan);
  // What the planner wrote fills a page of its own before the first picture.
  const ownWords = packSections(settings).find(({ id }) => id === 'schedule')?.words !== undefined;
  const as = shown ? ` with “${shown.name}”` : '';
  return (
    <>
      <p className="lead">{programmeWords(rows, shown)}</p>
      <FleetPages
        {...{ title: 'The fleet and its replacement programme', fleet: planned, changes: false }}
        lying
        room={{ ...lying, first: ownWords ? lying.rest : underHeading }}
      />
      <div {...(rows.length + versions.length > 0 && { className: 'page', style: uprightPages })}>
        {versions.map(({ scenario, fleet }) => (
          <FleetPages
            key={scenario.id}
            {...{ title: `What “${scenario.name}” changes in the fleet`, fleet, changes: true }}
            lying={false}
            room={upright}
          />
        ))}
        <Conflicts plan={plan} scenarioId={shown?.id ?? null} title={`What to watch in the programme${as}`} />
        {rows.length > 0 && (
          <>
            <h2>The programme{as}, project by project</h2>
            <ProjectTable rows={rows} />
            <h2>The programme{as}, stage by stage</h2>
            <p>First and last day of every stage, to be lifted into a project plan.</p>
            <StageTable rows={stageRows(rows)} />
          </>
        )}
      </div>
    </>
  );
}

export const schedule: SectionBody = { wide: true, Body };

function programmeWords(rows: readonly ProjectRow[], shown: Scenario | undefined): string {
  const done = rows.filter(({ cancelled }) => !cancelled);
  const [first] = done.map(({ starts }) => starts).toSorted();
  const last = done
    .map(({ ends }) => ends)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined)
    return 'The plan holds no projects: no machine is replaced, added or moved.';
  const cost = done.reduce((sum, { project: { capitalCost = 0 } }) => sum + capitalCost, 0);
  const count = done.length === 1 ? 'One project' : `${done.length} projects`;
  const moved = rows.filter(({ change }) => change !== null).length;
  const against =
    shown === undefined
      ? ''
      : moved === 0
        ? ' No project is moved by it.'
        : ` It changes ${moved} of the plan’s projects.`;
  return `${count}${shown ? ` with “${shown.name}”` : ''}, from ${fullMonth(first)} to ${fullMonth(last)}${cost > 0 ? `, ${millions(cost)} in all` : ''}.${against}`;
}

/** The centres at which a scenario changes a project or a machine's time in service; cuts in treatment are no part of a programme. */
function onlyChanged(fleet: Fleet, planned: Fleet): Fleet {
  const before = new Map(planned.centres.map((centre) => [centre.id, lives(centre)]));
  const centres = fleet.centres.filter(
    (centre) =>
      before.get(centre.id) !== lives(centre) ||
      centre.treatment.some(
        ({ projects, cancelled }) => cancelled.length > 0 || projects.some(({ changed }) => changed !== null),
      ),
  );
  return { ...fleet, centres };
}

const lives = ({ treatment }: FleetCentre): string =>
  JSON.stringify(treatment.map(({ lives: own }) => own.map(({ machineId, from, until }) => [machineId, from, until])));
