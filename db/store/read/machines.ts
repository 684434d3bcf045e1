import type { Row } from '../row.ts';
import type { Provenance } from './provenance.ts';
import { given, grouped, type Rows, truth } from './rows.ts';

/** The machines there are, and the projects with the machines that they bring. */
export function readMachinesAndProjects(
  rows: Rows,
  provenance: Provenance,
): { machines: unknown[]; projects: unknown[] } {
  const capabilities = grouped(rows('machine_capability'), 'machine_id');
  const all = rows('machine');
  const machineOf = (row: Row, collection: string): unknown =>
    machine(
      row,
      capabilities(row.id).map(({ capability }) => capability),
      provenance.of(collection, String(row.id), row),
    );
  const broughtBy = grouped(all, 'brought_by_project_id');
  const stages = grouped(rows('project_stage'), 'project_id');
  const projects = rows('project').map((row) => ({
    id: row.id,
    kind: row.kind,
    start: row.start_date,
    stages: stages(row.id).map((stage) => ({
      name: stage.name,
      weeks: stage.weeks,
      outOfService: truth(stage.out_of_service),
    })),
    status: row.status,
    ...given({
      name: row.name,
      machineId: row.machine_id,
      newMachine: broughtBy(row.id).map((one) => machineOf(one, 'newMachine'))[0],
      toCentreId: row.to_centre_id,
      capitalCost: row.capital_cost,
      fundingSource: row.funding_source,
      financialYear: row.financial_year,
    }),
    ...provenance.of('projects', String(row.id), row),
  }));
  return { machines: broughtBy(null).map((row) => machineOf(row, 'machines')), projects };
}

function machine(row: Row, capabilities: unknown[], provenance: object): unknown {
  return {
    id: row.id,
    centreId: row.centre_id,
    name: row.name,
    kind: row.kind,
    commissioned: row.commissioned_on,
    designLifeYears: row.design_life_years,
    minutesPerDay: row.minutes_per_day,
    capabilities,
    ...given({
      model: row.model,
      matchedGroup: row.matched_group,
      inService: row.in_service_on,
      outOfService: row.out_of_service_on,
    }),
    ...told('service', row.service, { everyWeeks: row.service_every_weeks, days: row.service_days }),
    ...told('breakdown', row.breakdown, {
      meanDaysBetween: row.breakdown_mean_days_between,
      repairHoursMedian: row.breakdown_repair_hours_median,
      repairHours95th: row.breakdown_repair_hours_95th,
      ageingPerYear: row.breakdown_ageing_per_year,
    }),
    ...told('urgentReserve', row.urgent_reserve, {
      share: row.urgent_reserve_share,
      releaseDays: row.urgent_reserve_release_days,
    }),
    ...provenance,
  };
}

/** A field that the plan leaves out, gives as null, or describes. */
function told(field: string, said: unknown, described: object): { [field: string]: object | null } {
  if (said === null) return {};
  return { [field]: said === 'none' ? null : described };
}
