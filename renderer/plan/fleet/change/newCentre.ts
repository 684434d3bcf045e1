import type { Centre } from '../../../../db/schema/centre.ts';
import { bunkerKinds } from '../../../../db/schema/machine.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Source } from '../../../../db/schema/source.ts';
import { freshId } from '../../scenarioCommands.ts';
import type { FleetEdit, FleetStep } from './fleetEdit.ts';
import { type LinacDraft, linacSteps } from './newLinacs.ts';
import { commonest } from './usualLinac.ts';

/** A centre as its form gives it. `trust` is an id of the plan, or the name of a new one. */
export type CentreDraft = {
  name: string;
  trust: { id: string } | { name: string };
  lat: number;
  lon: number;
  bunkers: number;
  opens: string;
  linacs: readonly LinacDraft[];
  replacements: boolean;
};

const weekdays: Centre['opening'] = { weekdays: [1, 2, 3, 4, 5], bankHolidays: false };

const derived: Source = {
  id: 'usual-centre',
  title: 'As most centres of this plan',
  status: 'derived',
  note: 'Opening days as most centres had them, and plans a day for as many linacs, when the centre was entered.',
};

/** Plans a day of the middle centre for each of its linacs; null where planning limits no centre. */
function plansPerLinac({ centres, machines }: Plan): number | null {
  const each = centres.flatMap(({ id, plansPerDay }) => {
    const linacs = machines.filter(({ centreId, kind }) => centreId === id && bunkerKinds.includes(kind)).length;
    return plansPerDay === null || linacs === 0 ? [] : [plansPerDay / linacs];
  });
  return each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)] ?? null;
}

/** A centre with its first linacs and, where wanted, their replacements: one edit. */
export function newCentreEdit(plan: Plan, draft: CentreDraft): FleetEdit {
  const { name, lat, lon, bunkers, opens, linacs, replacements } = draft;
  const added = plan.scenarios.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.type === 'openCentre' ? [change.centre.id] : [])),
  );
  const id = freshId(name, [...plan.centres.map((centre) => centre.id), ...added, 'network']);
  const steps: FleetStep[] = [];
  const trustId = trustOf(plan, draft, steps);
  const perLinac = plansPerLinac(plan);
  const plansPerDay = perLinac === null ? null : Math.max(1, Math.round(perLinac * Math.max(1, linacs.length)));
  const opening = structuredClone(commonest(plan.centres.map((centre) => centre.opening)) ?? weekdays);
  const isDerived = plan.centres.length > 0;
  if (isDerived) steps.push({ does: 'putSource', source: derived });
  steps.push({
    does: 'putCentre',
    centre: {
      ...{ id, trustId, name, lat, lon, bunkers, plansPerDay, opening },
      ...(opens > plan.startDate ? { opens } : {}),
      ...(isDerived ? { fieldSources: { opening: derived.id, plansPerDay: derived.id } } : {}),
    },
  });
  if (linacs.length > 0) steps.push(...linacSteps(plan, { centreId: id, centreName: name, linacs, replacements }));
  const count = `${linacs.length} ${linacs.length === 1 ? 'linac' : 'linacs'}`;
  const whole = linacs.length === 0 ? '' : ` with ${count}${replacements ? ' and their replacements' : ''}`;
  return { name: 'add-centre', label: `Open ${name}${whole}`, scenarioName: `${name} opens`, steps };
}

function trustOf(plan: Plan, { trust }: CentreDraft, steps: FleetStep[]): string {
  if ('id' in trust) return trust.id;
  const id = freshId(
    trust.name,
    plan.trusts.map((held) => held.id),
  );
  steps.push({ does: 'putTrust', trust: { id, name: trust.name } });
  return id;
}

/** What is still missing or cannot be in a form, by its field, in words that say how to mend it. */
export type Wants = Partial<Record<'name' | 'trust' | 'place' | 'bunkers' | 'opens' | 'linacs', string>>;

export function centreWants(plan: Plan, draft: CentreDraft): Wants {
  const wants: Wants = {};
  if (draft.name.trim() === '') wants.name = 'Give the centre a name.';
  else if (plan.centres.some(({ name }) => name === draft.name.trim())) {
    wants.name = 'Another centre has this name; choose one that tells them apart.';
  }
  if ('name' in draft.trust && draft.trust.name.trim() === '') wants.trust = 'Name the trust that runs it.';
  if (!Number.isFinite(draft.lat) || !Number.isFinite(draft.lon)) {
    wants.place = 'Say where it is: choose an area, a point on the map, or type latitude and longitude.';
  } else if (Math.abs(draft.lat) > 90 || Math.abs(draft.lon) > 180) {
    wants.place = 'Latitude lies between −90 and 90, longitude between −180 and 180.';
  }
  if (!Number.isInteger(draft.bunkers) || draft.bunkers < 0 || draft.bunkers > 50) {
    wants.bunkers = 'Bunkers are a whole number, at most 50.';
  } else if (draft.linacs.length > draft.bunkers) {
    wants.bunkers = `${draft.linacs.length} linacs need ${draft.linacs.length} bunkers.`;
  }
  const linac = linacWants(draft.linacs);
  if (linac !== undefined) wants.linacs = linac;
  return wants;
}

export function linacWants(linacs: readonly LinacDraft[]): string | undefined {
  if (linacs.some(({ name }) => name.trim() === '')) return 'Give every linac a name.';
  if (new Set(linacs.map(({ name }) => name.trim())).size < linacs.length) return 'Two linacs have the same name.';
  if (linacs.some(({ from }) => from === '')) return 'Say from when each linac treats.';
  if (linacs.some(({ minutesPerDay }) => !(minutesPerDay > 0 && minutesPerDay <= 1440))) {
    return 'Minutes a day lie between 1 and 1440.';
  }
  return undefined;
}
