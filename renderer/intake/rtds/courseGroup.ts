import { type TumourSite, tumourSite, tumourSites } from './tumourSite.ts';

/** What the data set says a course is for: 01 palliative, 02 anti-cancer, 03 other. */
export const intents = ['radical', 'palliative', 'other', 'unknown'] as const;
export type ExtractIntent = (typeof intents)[number];

export const priorities = ['E', 'U', 'R', 'D', ''] as const;
export type ExtractPriority = (typeof priorities)[number];

/** What sets some courses of a site and intent apart, as pathways do. */
export const variants = ['', 'nodes', 'stereotactic', 'metastasis', 'emergency'] as const;
export type Variant = (typeof variants)[number];

/** Courses that are looked at together: those of one tumour site and intent, or of a part of them. */
export type CourseGroup = { site: TumourSite; intent: ExtractIntent; variant: Variant };

/** Regions of treatment in the data set: primary, regional nodes, both, metastasis among others. */
export const regionBits: Readonly<Record<string, number>> = { P: 1, R: 2, PR: 4, M: 8, A: 16, O: 32 };

/** A course of the lung with so few fractions is taken to be stereotactic. */
const mostStereotactic = 8;

type Course = {
  diagnosis: string;
  intent: ExtractIntent;
  priority: ExtractPriority;
  regions: number;
  /** 0 where it is not known. */
  fractions: number;
};

/**
 * The group of a course. Palliative courses of secondary tumours go by the place treated, emergencies among them stand
 * apart, breast and prostate with regional nodes stand apart, and so do radical courses of the lung in few fractions.
 */
export function courseGroup({ diagnosis, intent, priority, regions, fractions }: Course): CourseGroup {
  const site = tumourSite(diagnosis);
  const has = (region: string): boolean => (regions & (regionBits[region] ?? 0)) !== 0;
  if (intent === 'palliative') {
    if (priority === 'E') return { site: 'Metastases', intent, variant: 'emergency' };
    const secondary = site.endsWith('metastases') || site === 'Metastases';
    return secondary || !has('M')
      ? { site, intent, variant: '' }
      : { site: 'Metastases', intent, variant: 'metastasis' };
  }
  if ((site === 'Breast' || site === 'Prostate') && (has('PR') || has('R'))) return { site, intent, variant: 'nodes' };
  const few = fractions > 0 && fractions <= mostStereotactic;
  if (site === 'Lung' && intent === 'radical' && few) return { site, intent, variant: 'stereotactic' };
  return { site, intent, variant: '' };
}

const intentWords: Readonly<Record<ExtractIntent, string>> = {
  radical: 'radical',
  palliative: 'palliative',
  other: 'other intent',
  unknown: 'intent not known',
};

const variantWords: Readonly<Record<Variant, string>> = {
  '': '',
  nodes: ' with nodes',
  stereotactic: ' in 8 fractions or fewer',
  metastasis: ' of another tumour',
  emergency: '',
};

/** “Breast with nodes, radical” */
export const groupName = ({ site, intent, variant }: CourseGroup): string =>
  variant === 'emergency'
    ? 'Any site, palliative, treated as an emergency'
    : `${site}${variantWords[variant]}, ${intentWords[intent]}`;

export const groupKey = ({ site, intent, variant }: CourseGroup): string => `${site}|${intent}|${variant}`;

/** In the order in which tables list them: radical first, then by site. */
export const byGroup = (a: CourseGroup, b: CourseGroup): number =>
  intents.indexOf(a.intent) - intents.indexOf(b.intent) ||
  tumourSites.indexOf(a.site) - tumourSites.indexOf(b.site) ||
  variants.indexOf(a.variant) - variants.indexOf(b.variant);
