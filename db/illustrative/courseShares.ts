/**
 * How many courses each pathway has among all (source `pathway-split`): new cases of a site per 100,000 residents
 * times the part of patients who have radiotherapy, half way between what registries record and what is optimal, and
 * then divided among that site's pathways by judgement.
 */
type Site = { casesPer100k: number; share: number; pathways: Record<string, number> };

/** The mean of what cancer registries record and the optimal share. */
const between = (recorded: number, optimal: number) => (recorded + optimal) / 2;

const sites: Site[] = [
  { casesPer100k: 85.1, share: between(0.379, 0.83), pathways: { breast: 0.72, 'breast-nodal': 0.28 } },
  { casesPer100k: 92.3, share: between(0.208, 0.6), pathways: { prostate: 0.9, 'prostate-pelvis': 0.1 } },
  {
    ...{ casesPer100k: 71.4, share: between(0.267, 0.76) },
    pathways: { 'lung-radical': 0.31, 'lung-sabr': 0.19, 'thoracic-palliative': 0.5 },
  },
  { casesPer100k: 17.8, share: 0.607, pathways: { 'head-neck': 0.9, 'palliative-other': 0.1 } },
  { casesPer100k: 21, share: 0.5, pathways: { rectum: 1 } },
  { casesPer100k: 13.9, share: between(0.19, 0.8), pathways: { 'oesophago-gastric': 0.5, 'palliative-other': 0.5 } },
  { casesPer100k: 4.8, share: between(0.411, 0.58), pathways: { gynaecological: 1 } },
  { casesPer100k: 14.1, share: between(0.158, 0.35), pathways: { gynaecological: 1 } },
  { casesPer100k: 15.6, share: between(0.179, 0.58), pathways: { bladder: 0.6, 'palliative-other': 0.4 } },
  /** About half of the cases counted are benign; the share applies to the rest. */
  { casesPer100k: 18.4 * 0.5, share: between(0.49, 0.92), pathways: { brain: 1 } },
  { casesPer100k: 20.3, share: between(0.093, 0.65), pathways: { lymphoma: 1 } },
];

/** First courses times 1.25 are all courses (source `retreatment`): metastases, retreatments and sites not above. */
const furtherCourses = 0.25;
const furtherPathways: Record<string, number> = {
  'bone-metastases': 0.48,
  'brain-metastases': 0.06,
  'brain-srs': 0.06,
  'spinal-cord': 0.05,
  'palliative-other': 0.2,
  'skin-other': 0.15,
};

/** Courses per 100,000 residents a year that the split itself implies, before it is scaled to recorded activity. */
export function coursesPer100k(): Map<string, number> {
  const courses = new Map<string, number>();
  const add = (pathway: string, count: number) => courses.set(pathway, (courses.get(pathway) ?? 0) + count);
  for (const { casesPer100k, share, pathways } of sites) {
    for (const [pathway, part] of Object.entries(pathways)) add(pathway, casesPer100k * share * part);
  }
  const first = [...courses.values()].reduce((sum, count) => sum + count, 0);
  for (const [pathway, part] of Object.entries(furtherPathways)) add(pathway, first * furtherCourses * part);
  return courses;
}

/** Share of all courses by pathway; sums to 1. */
export function courseShares(): Map<string, number> {
  const courses = coursesPer100k();
  const total = [...courses.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...courses].map(([pathway, count]) => [pathway, count / total]));
}

/** True where a pathway holds only courses that follow a first one. */
export const isFurther = (pathwayId: string): boolean =>
  pathwayId in furtherPathways && !sites.some(({ pathways }) => pathwayId in pathways);
