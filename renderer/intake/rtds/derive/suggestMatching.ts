import type { Centre } from '../../../../db/schema/centre.ts';
import { bunkerKinds, type Machine } from '../../../../db/schema/machine.ts';
import type { Pathway } from '../../../../db/schema/pathway.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { likeness, likest, squeezed, tellingWords } from '../../../plan/names.ts';
import { type CourseGroup, groupKey } from '../courseGroup.ts';
import type { Extract } from '../extract.ts';
import type { TumourSite } from '../tumourSite.ts';
import type { Matching } from './matching.ts';

/** What names suggest; the planner has the last word. */
export function suggestMatching(plan: Plan, extract: Extract): Matching {
  const providers = pairs(extract.providers, (name) => suggestedProvider(plan, name));
  const machines = extract.machines.map((name, at) => {
    const counted = extract.places.filter(({ machine }) => machine === at);
    const codes = new Set(counted.map(({ provider }) => providers[extract.providers[provider] ?? '']));
    const own = plan.centres.filter(({ id, trustId }) => codes.has(id) || codes.has(trustId));
    return [name, suggestedMachine(plan, own.length > 0 ? own : plan.centres, name)] as const;
  });
  return {
    providers,
    machines: Object.fromEntries(machines.flatMap(([name, id]) => (name === '' || id === '' ? [] : [[name, id]]))),
    groups: Object.fromEntries(extract.groups.map((group) => [groupKey(group), suggestedPathways(plan, group)])),
  };
}

const pairs = (names: readonly string[], idOf: (name: string) => string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name === '' ? '' : idOf(name)]).filter(([, id]) => id !== ''));

/** By site code first, then by the trust's code, of which a site's code is longer, then by name. */
function suggestedProvider(plan: Plan, name: string): string {
  const code = squeezed(name);
  const centre = plan.centres.find(({ siteCode }) => siteCode !== undefined && squeezed(siteCode) === code);
  if (centre) return centre.id;
  const trust =
    plan.trusts.find(({ odsCode }) => odsCode !== undefined && squeezed(odsCode) === code) ??
    plan.trusts.find(
      ({ odsCode }) => odsCode !== undefined && code.length <= 5 && code.startsWith(squeezed(odsCode)),
    ) ??
    likest(plan.trusts, (held) => sure(likeness(held.name, name, null)));
  const runs = trust && plan.centres.some(({ trustId }) => trustId === trust.id);
  return runs ? trust.id : '';
}

/** A trust is not taken for another because its name is within that of the other. */
const sure = (alike: number): number => (alike >= 0.95 ? alike : 0);

/** How much the name of a machine speaks of a centre: letters of a word of its name, or its initials. */
function speaksOf(machine: string, { name, siteCode }: Centre): number {
  const words = name.split(/[^A-Za-z]+/).filter((word) => word !== '');
  const initials = words
    .filter((word) => word.toLowerCase() !== 'and' && word.toLowerCase() !== 'of')
    .map((word) => word[0]?.toLowerCase())
    .join('');
  const telling = tellingWords(name).filter((word) => word.length >= 3);
  const letters = /^[a-z]+/.exec(machine)?.[0] ?? '';
  const byWord = telling.some((word) => letters.length >= 3 && (letters.startsWith(word) || word.startsWith(letters)));
  const byStart = telling.some((word) => word.length >= 3 && machine.includes(word));
  const byInitials = initials.length >= 2 && letters.startsWith(initials);
  const byCode = siteCode !== undefined && machine.includes(squeezed(siteCode));
  return (byCode ? 8 : 0) + (byStart ? 4 : 0) + (byWord ? 3 : 0) + (byInitials ? 2 + initials.length / 10 : 0);
}

/** The machine that a name means, else the centre at which it must be, else nothing. */
function suggestedMachine(plan: Plan, centres: readonly Centre[], text: string): string {
  const name = squeezed(text);
  const scored = centres
    .map((centre) => ({ centre, score: speaksOf(firstPart(text), centre) + speaksOf(name, centre) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  const exact = plan.machines.find(({ id, name: own, centreId }) => {
    const here = centres.some((centre) => centre.id === centreId);
    return here && (squeezed(id) === name || (centres.length === 1 && squeezed(own) === name));
  });
  if (exact) return exact.id;
  if (!best || (centres.length > 1 && (best.score === 0 || best.score === next?.score))) return '';
  return machineAt(plan, best.centre, text)?.id ?? best.centre.id;
}

const firstPart = (name: string): string => name.toLowerCase().split(/[^a-z0-9]+/)[0] ?? '';

/** Of one centre: the only machine that has its name or number, or the only one there is. */
function machineAt(plan: Plan, centre: Centre, name: string): Machine | undefined {
  const here = plan.machines.filter(({ centreId, kind }) => centreId === centre.id && bunkerKinds.includes(kind));
  const like = (machine: Machine): number =>
    squeezed(name).endsWith(squeezed(machine.name)) ? 1 : likeness(name, machine.name, 'figuresOrLetter');
  return likest(here, like) ?? (here.length === 1 ? here[0] : undefined);
}

/** Words in a pathway's site or name that speak of a tumour site. */
const speaks: Partial<Record<TumourSite, RegExp>> = {
  Breast: /breast/i,
  Prostate: /prostat/i,
  Lung: /lung|thora/i,
  'Head and neck': /head|neck|larynx/i,
  Gynaecological: /gynae|cervi|uter|endomet/i,
  'Oesophagus and stomach': /oesoph|gastr|upper g/i,
  'Bowel and anus': /\brect|lower g|bowel|\banus|\banal\b|\bcolo/i,
  Bladder: /bladder|urolog/i,
  'Brain and nerves': /\bbrain\b(?!.*metast)|\bcns\b|neuro/i,
  'Blood and lymph': /lymph|haemat/i,
  'Skin, bone and soft tissue': /skin|sarcoma/i,
  'Brain metastases': /brain.*metast|whole brain/i,
  'Bone metastases': /bone/i,
  Metastases: /bone/i,
};

const nodal = /node|nodal|pelvi|boost/i;
const stereotactic = /sabr|sbrt|stereotactic|radiosurgery|\bsrs\b/i;
const emergency = /cord|emergency/i;
const other = /other/i;

/** The pathways that courses of a group may be on; several when names cannot tell them apart. */
function suggestedPathways(plan: Plan, { site, intent, variant }: CourseGroup): string[] {
  if (intent === 'unknown') return [];
  const meant = plan.pathways.filter((pathway) => pathway.intent === intent);
  const told = (test: (text: string) => boolean): Pathway[] =>
    meant.filter(({ name, tumourSite }) => test(`${name} ${tumourSite ?? ''}`));
  if (variant === 'emergency') return idsOf(told((text) => emergency.test(text)));
  const own = speaks[site];
  const ofSite = own ? told((text) => own.test(text) && !emergency.test(text)) : [];
  const narrowed =
    variant === 'stereotactic'
      ? ofSite.filter(({ name }) => stereotactic.test(name))
      : ofSite.filter(({ name }) => !stereotactic.test(name) && nodal.test(name) === (variant === 'nodes'));
  if (narrowed.length > 0) return idsOf(narrowed);
  if (ofSite.length > 0) return idsOf(ofSite);
  return idsOf(told((text) => other.test(text)));
}

const idsOf = (pathways: readonly Pathway[]): string[] => pathways.map(({ id }) => id);
