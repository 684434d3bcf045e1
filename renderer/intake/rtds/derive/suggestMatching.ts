import type { Centre } from '../../../../db/schema/centre.ts';
import { bunkerKinds, type Machine } from '../../../../db/schema/machine.ts';
import type { Pathway } from '../../../../db/schema/pathway.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
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

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** By site code first, then by the trust's code, of which a site's code is longer, then by name. */
function suggestedProvider(plan: Plan, name: string): string {
  const code = plain(name);
  const centre = plan.centres.find(({ siteCode }) => siteCode !== undefined && plain(siteCode) === code);
  if (centre) return centre.id;
  const trust =
    plan.trusts.find(({ odsCode }) => odsCode !== undefined && plain(odsCode) === code) ??
    plan.trusts.find(({ odsCode }) => odsCode !== undefined && code.length <= 5 && code.startsWith(plain(odsCode))) ??
    plan.trusts.find((held) => plain(held.name) === code);
  const runs = trust && plan.centres.some(({ trustId }) => trustId === trust.id);
  return runs ? trust.id : '';
}

const little = new Set(['and', 'of', 'the', 'at', 'hospital', 'centre', 'clinic', 'cancer', 'general']);

/** How much the name of a machine speaks of a centre: letters of a word of its name, or its initials. */
function speaksOf(machine: string, { name, siteCode }: Centre): number {
  const words = name.split(/[^A-Za-z]+/).filter((word) => word !== '');
  const initials = words
    .filter((word) => word.toLowerCase() !== 'and' && word.toLowerCase() !== 'of')
    .map((word) => word[0]?.toUpperCase())
    .join('');
  const telling = words.filter((word) => !little.has(word.toLowerCase()) && word.length >= 3).map(plain);
  const letters = /^[A-Z]+/.exec(machine)?.[0] ?? '';
  const byWord = telling.some((word) => letters.length >= 3 && (letters.startsWith(word) || word.startsWith(letters)));
  const byStart = telling.some((word) => word.length >= 3 && machine.includes(word));
  const byInitials = initials.length >= 2 && letters.startsWith(initials);
  const byCode = siteCode !== undefined && machine.includes(plain(siteCode));
  return (byCode ? 8 : 0) + (byStart ? 4 : 0) + (byWord ? 3 : 0) + (byInitials ? 2 + initials.length / 10 : 0);
}

/** The machine that a name means, else the centre at which it must be, else nothing. */
function suggestedMachine(plan: Plan, centres: readonly Centre[], text: string): string {
  const name = text.toUpperCase();
  const scored = centres
    .map((centre) => ({ centre, score: speaksOf(plain(firstPart(name)), centre) + speaksOf(plain(name), centre) }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  const exact = plan.machines.find(({ id, name: own, centreId }) => {
    const here = centres.some((centre) => centre.id === centreId);
    return here && (plain(id) === plain(name) || (centres.length === 1 && plain(own) === plain(name)));
  });
  if (exact) return exact.id;
  if (!best || (centres.length > 1 && (best.score === 0 || best.score === next?.score))) return '';
  return machineAt(plan, best.centre, name)?.id ?? best.centre.id;
}

const firstPart = (name: string): string => name.split(/[^A-Z0-9]+/)[0] ?? '';

/** Of one centre: the machine of that name, or the only linac of that number or letter. */
function machineAt(plan: Plan, centre: Centre, name: string): Machine | undefined {
  const here = plan.machines.filter(({ centreId, kind }) => centreId === centre.id && bunkerKinds.includes(kind));
  const named = here.filter((machine) => plain(name).endsWith(plain(machine.name)));
  if (named.length === 1) return named[0];
  const number = numberOf(name);
  const numbered = here.filter((machine) => number !== null && numberOf(machine.name) === number);
  if (numbered.length === 1) return numbered[0];
  return here.length === 1 ? here[0] : undefined;
}

/** `LA2` and `TB-2` are 2, `POOLE-B` is 2 as well. */
function numberOf(name: string): number | null {
  const digits = /(\d+)$/.exec(name.trim());
  if (digits) return Number(digits[1]);
  const alone = /[^A-Za-z]([A-Za-z])$/.exec(name.trim());
  return alone ? (alone[1]?.toUpperCase().charCodeAt(0) ?? 64) - 64 : null;
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
