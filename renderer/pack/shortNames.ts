import type { Plan } from '../../db/schema/plan.ts';
import { clipped } from '../plan/projectName.ts';
import { remember } from '../simulation/memo.ts';
import type { SectionProps } from './section.ts';

/** As much of a name as tables and pictures have room for beside their figures. */
const longest = { trust: 70, centre: 60, machine: 24, pathway: 60, zone: 60, scenario: 70 };

/** What a part draws where long names would crowd out their figures: the same, with names cut short. */
export function withShortNames(props: SectionProps): SectionProps {
  const plan = short(props.plan);
  if (plan === props.plan) return props;
  const scenarios = props.scenarios.flatMap(({ id }) => plan.scenarios.filter((scenario) => scenario.id === id));
  return { ...props, plan, scenarios, preferred: scenarios.find(({ id }) => id === props.preferred?.id) };
}

/** The plan itself where none of its names is long. */
const short = remember((plan: Plan): Plan => {
  const [trusts, centres] = [shortened(plan.trusts, longest.trust), shortened(plan.centres, longest.centre)];
  const [machines, pathways] = [shortened(plan.machines, longest.machine), shortened(plan.pathways, longest.pathway)];
  const [zones, scenarios] = [shortened(plan.zones, longest.zone), shortened(plan.scenarios, longest.scenario)];
  const same =
    trusts === plan.trusts &&
    centres === plan.centres &&
    machines === plan.machines &&
    pathways === plan.pathways &&
    zones === plan.zones &&
    scenarios === plan.scenarios;
  return same ? plan : { ...plan, trusts, centres, machines, pathways, zones, scenarios };
});

/** Records with their names cut, numbered where that makes two alike that were not; the very list where none is. */
function shortened<R extends { name: string }>(records: R[], length: number): R[] {
  if (records.every(({ name }) => name.length <= length)) return records;
  const taken = new Map<string, number>();
  return records.map((record) => {
    if (record.name.length <= length) return record;
    const name = clipped(record.name, length);
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    return { ...record, name: before === 0 ? name : `${name} (${before + 1})` };
  });
}
