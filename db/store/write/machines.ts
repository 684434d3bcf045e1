import type { Machine } from '../../schema/machine.ts';
import type { Project } from '../../schema/project.ts';
import { cell, flag } from '../row.ts';
import { putProvenance } from './provenance.ts';
import { type Put, putList } from './put.ts';

export function putMachines(put: Put, machines: readonly Machine[]): void {
  for (const [position, machine] of machines.entries())
    putMachine(put, 'machines', machine, { position, broughtBy: null });
}

/** Projects, with the machines that they bring. */
export function putProjects(put: Put, projects: readonly Project[]): void {
  putList(put, 'project', {}, projects, (project) => ({
    id: project.id,
    kind: project.kind,
    name: cell(project.name),
    machine_id: cell(project.machineId),
    to_centre_id: cell(project.toCentreId),
    start_date: project.start,
    capital_cost: cell(project.capitalCost),
    funding_source: cell(project.fundingSource),
    financial_year: cell(project.financialYear),
    status: project.status,
    ...putProvenance(put, 'projects', project.id, project),
  }));
  for (const { id, stages, newMachine } of projects) {
    putList(put, 'project_stage', { project_id: id }, stages, (stage) => ({
      name: stage.name,
      weeks: stage.weeks,
      out_of_service: flag(stage.outOfService),
    }));
    if (newMachine !== undefined) putMachine(put, 'newMachine', newMachine, { position: null, broughtBy: id });
  }
}

function putMachine(
  put: Put,
  collection: string,
  machine: Machine,
  { position, broughtBy }: { position: number | null; broughtBy: string | null },
): void {
  const { service, breakdown, urgentReserve } = machine;
  put('machine', {
    id: machine.id,
    position,
    brought_by_project_id: broughtBy,
    centre_id: machine.centreId,
    name: machine.name,
    kind: machine.kind,
    model: cell(machine.model),
    commissioned_on: machine.commissioned,
    design_life_years: machine.designLifeYears,
    minutes_per_day: machine.minutesPerDay,
    matched_group: cell(machine.matchedGroup),
    service: said(service, 'planned'),
    service_every_weeks: cell(service?.everyWeeks),
    service_days: cell(service?.days),
    breakdown: said(breakdown, 'modelled'),
    breakdown_mean_days_between: cell(breakdown?.meanDaysBetween),
    breakdown_repair_hours_median: cell(breakdown?.repairHoursMedian),
    breakdown_repair_hours_95th: cell(breakdown?.repairHours95th),
    breakdown_ageing_per_year: cell(breakdown?.ageingPerYear),
    urgent_reserve: said(urgentReserve, 'held'),
    urgent_reserve_share: cell(urgentReserve?.share),
    urgent_reserve_release_days: cell(urgentReserve?.releaseDays),
    in_service_on: cell(machine.inService),
    out_of_service_on: cell(machine.outOfService),
    ...putProvenance(put, collection, machine.id, machine),
  });
  putList(put, 'machine_capability', { machine_id: machine.id }, machine.capabilities, (capability) => ({
    capability,
  }));
}

/** The plan says nothing, says there is none, or describes it. */
const said = (value: object | null | undefined, described: string): string | null =>
  value === undefined ? null : value === null ? 'none' : described;
