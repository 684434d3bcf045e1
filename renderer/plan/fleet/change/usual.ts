import type { MachineKind } from '../../../../db/schema/machine.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Project, ProjectKind, Stage } from '../../../../db/schema/project.ts';
import type { Source } from '../../../../db/schema/source.ts';

/** How projects of a kind usually go in a plan, and the source that says where this was taken from. */
export type Usual = { stages: Stage[]; capitalCost: number | undefined; source: Source };

const stage = (name: string, weeks: number, outOfService: boolean): Stage => ({ name, weeks, outOfService });

/** Where a plan has no project of a kind to learn from: round figures, marked illustrative. */
const otherwise: Record<ProjectKind, Stage[]> = {
  replace: [
    stage('Order and prepare', 12, false),
    stage('Decommission', 2, true),
    stage('Bunker works', 4, true),
    stage('Install', 4, true),
    stage('Acceptance', 3, true),
    stage('Commissioning', 7, true),
  ],
  add: [
    stage('Order and prepare', 16, false),
    stage('Fit out bunker', 20, false),
    stage('Install', 5, false),
    stage('Acceptance', 3, false),
    stage('Commissioning', 8, false),
  ],
  retire: [stage('Run down', 4, false), stage('Decommission', 2, true)],
  move: [
    stage('Prepare', 8, false),
    stage('Decommission', 2, true),
    stage('Transport and install', 6, true),
    stage('Acceptance', 3, true),
    stage('Commissioning', 7, true),
  ],
};

const kindWords: Record<ProjectKind, string> = {
  replace: 'replacements',
  add: 'additions',
  retire: 'retirements',
  move: 'moves',
};

const scanners: readonly MachineKind[] = ['ctSimulator', 'mrSimulator'];

/** A scanner stands in no bunker, and is swapped in weeks. */
const ofScanners: Stage[] = [
  stage('Order and prepare', 10, false),
  stage('Remove and install', 4, true),
  stage('Acceptance and commissioning', 3, true),
];

/** The stages that most of a plan's projects of a kind, on machines of a kind, go through, and the middle of their costs. */
export function usualOf(plan: Plan, kind: ProjectKind, machineKind: MachineKind): Usual {
  const isScanner = scanners.includes(machineKind);
  const kindOf = ({ machineId, newMachine }: Project) =>
    newMachine?.kind ?? plan.machines.find(({ id }) => id === machineId)?.kind ?? 'linac';
  const alike = plan.projects.filter(
    (project) => project.kind === kind && project.stages.length > 0 && scanners.includes(kindOf(project)) === isScanner,
  );
  const stages = commonest(alike) ?? (isScanner ? ofScanners : otherwise[kind]);
  const what = isScanner ? `${kindWords[kind]} of scanners` : kindWords[kind];
  const id = `usual-${isScanner ? 'scanner-' : ''}${kind}`;
  const costs = alike.flatMap(({ capitalCost }) => capitalCost ?? []).sort((a, b) => a - b);
  const source: Source =
    alike.length === 0
      ? {
          id: `${id}-illustrative`,
          title: `Round figures for ${what}`,
          status: 'illustrative',
          note: 'Stands in until the plan has a project of its own to go by.',
        }
      : {
          id,
          title: `As the plan’s other ${what}`,
          status: 'derived',
          note: 'Stages as most of them have, and the middle one of their costs, when the project was entered.',
        };
  return { stages: structuredClone(stages), capitalCost: costs[Math.floor(costs.length / 2)], source };
}

function commonest(projects: readonly Project[]): Stage[] | undefined {
  const counts = new Map<string, number>();
  const keyOf = ({ stages }: Project) => JSON.stringify(stages);
  for (const project of projects) counts.set(keyOf(project), (counts.get(keyOf(project)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return projects.find((project) => counts.get(keyOf(project)) === most)?.stages;
}

export const weeksOf = (stages: readonly Stage[]): number => stages.reduce((sum, { weeks }) => sum + weeks, 0);

/** Weeks before the first stage that takes the machine out; all of them where none does. */
export function weeksBeforeOut(stages: readonly Stage[]): number {
  const out = stages.findIndex(({ outOfService }) => outOfService);
  return weeksOf(out === -1 ? stages : stages.slice(0, out));
}
