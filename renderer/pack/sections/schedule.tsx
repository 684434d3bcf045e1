import { FleetLegend } from '../../charts/fleet/FleetLegend.tsx';
import { FleetTimeline } from '../../charts/fleet/FleetTimeline.tsx';
import { fleetSize } from '../../charts/fleet/fleetSize.ts';
import { shortDate } from '../../plan/dates.ts';
import { fleetOf } from '../../plan/fleet/fleet.ts';
import type { Fleet, FleetCentre } from '../../plan/fleet/fleetTypes.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { millions } from '../../plan/numbers.ts';
import { projectShortName } from '../../plan/projectName.ts';
import { scopeOf } from '../../plan/results/scope.ts';
import { packTextSize, type SectionBody, type SectionProps, textWidth } from '../section.ts';

const rowHeight = 18;
/** Rows and headings that fit a lying page under its heading and the meaning of its bars. */
const rowsPerPage = 27;
/** Fewer where the part's own heading stands above them. */
const rowsUnderHeading = 23;

/** The fleet and its programme on lying pages, each with its own axis of time, then the programme as a table. */
function Body({ plan, scenarios }: SectionProps) {
  const baseline = mapNetwork(plan, null);
  const planned = {
    title: 'The fleet and its replacement programme',
    changes: false,
    fleet: fleetOf(baseline, baseline),
  };
  const changed = scenarios.map((scenario) => ({
    title: `What “${scenario.name}” moves`,
    changes: true,
    fleet: onlyChanged(fleetOf(mapNetwork(plan, scenario.id), baseline)),
  }));
  const versions = [planned, ...changed];
  const cost = plan.projects.reduce((sum, { capitalCost = 0 }) => sum + capitalCost, 0);
  return (
    <>
      {versions.map(({ title, changes, fleet }) =>
        pages(fleet, fleet === planned.fleet ? rowsUnderHeading : rowsPerPage).map((centres, index) => (
          <div key={`${title} ${centres[0]?.id}`} className="wide page">
            {index === 0 ? <h2>{title}</h2> : <p className="quiet">{title}, continued</p>}
            <FleetLegend changes={changes} across />
            <FleetTimeline
              fleet={{ ...fleet, centres }}
              size={fleetSize(textWidth.landscape, rowHeight, packTextSize, names(centres))}
              showSimulators={false}
            />
          </div>
        )),
      )}
      <div className="page">
        <h2>The programme, project by project</h2>
        <p className="lead">
          {plan.projects.length} projects, {millions(cost)} in all.
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">Centre</th>
              <th scope="col">Project</th>
              <th scope="col">Starts</th>
              <th scope="col" className="number">
                Weeks
              </th>
              <th scope="col" className="number">
                Out of service
              </th>
              <th scope="col">Status</th>
              <th scope="col">Financial year</th>
              <th scope="col" className="number">
                Capital
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.projects
              .toSorted((a, b) => a.start.localeCompare(b.start))
              .map((project) => (
                <tr key={project.id}>
                  <td>{scopeOf(plan, { kind: 'project', id: project.id }).name}</td>
                  <th scope="row" className="date">
                    {projectShortName(plan, project)}
                  </th>
                  <td className="date">{shortDate(project.start)}</td>
                  <td className="number">{project.stages.reduce((sum, { weeks }) => sum + weeks, 0)}</td>
                  <td className="number">
                    {project.stages.reduce((sum, { weeks, outOfService }) => sum + (outOfService ? weeks : 0), 0)}
                  </td>
                  <td>{project.status}</td>
                  <td>{project.financialYear}</td>
                  <td className="number">{project.capitalCost === undefined ? '' : millions(project.capitalCost)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

export const schedule: SectionBody = { wide: true, Body };

const names = (centres: readonly FleetCentre[]): string[] =>
  centres.flatMap(({ treatment }) => treatment.map(({ name }) => name));

/** The centres at which a scenario moves, adds or cancels a project; the rest stand on the pages before. */
const onlyChanged = (fleet: Fleet): Fleet => ({
  ...fleet,
  centres: fleet.centres.filter(({ treatment }) =>
    treatment.some(
      ({ projects, cancelled }) => cancelled.length > 0 || projects.some(({ changed }) => changed !== null),
    ),
  ),
});

/** Whole centres to a page, as many as fit. */
function pages({ centres }: Fleet, rowsOnFirst: number): FleetCentre[][] {
  const cut: FleetCentre[][] = [];
  let room = 0;
  for (const centre of centres) {
    const rows = centre.treatment.length + 2;
    const page = cut.at(-1);
    if (page && rows <= room) page.push(centre);
    else {
      cut.push([centre]);
      room = cut.length === 1 ? rowsOnFirst : rowsPerPage;
    }
    room -= rows;
  }
  return cut;
}
