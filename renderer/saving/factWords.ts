import { longDate } from '../plan/dates.ts';
import { decimal } from '../plan/numbers.ts';
import type { FigureFacts, RunFacts } from './figureFacts.ts';

/** As much of a hash as tells two plans apart on paper. */
export const shortHash = (hash: string): string => hash.slice(0, 12);

const scenarioWords = ({ scenarios }: FigureFacts): string =>
  scenarios.length === 0 ? 'Baseline' : `Baseline and ${scenarios.map((name) => `“${name}”`).join(', ')}`;

/** What is printed under a picture. */
export function footLines(facts: FigureFacts): string[] {
  const { plan, planHash, run, appVersion, date } = facts;
  const what = [`Plan: ${plan} (${shortHash(planHash)})`, scenarioWords(facts)];
  if (run !== null) what.push(whole(`${runsWords(run)}, seed ${run.seed}`));
  what.push(whole(longDate(date)), whole(`Isocentre ${appVersion}`));
  const cautions = [
    ...(run?.outOfDate ? ['Out of date: inputs have changed since these runs.'] : []),
    ...(facts.illustrative > 0 ? [illustrativeWords(facts)] : []),
  ];
  return [what.join(' · '), ...(cautions.length > 0 ? [cautions.join(' ')] : [])];
}

/** Words that no line breaks between. */
const whole = (words: string): string => words.replaceAll(' ', '\u00a0');

const illustrativeWords = ({ illustrative, figures }: FigureFacts): string =>
  `Rests on illustrative figures: ${decimal(illustrative)} of the plan’s ${decimal(figures)} are a judgement, to be replaced.`;

/** Everything that travels in a file, as names and values for people to read. */
export function factRows(facts: FigureFacts): [string, string][] {
  const { run } = facts;
  return [
    ['Title', facts.title],
    ...(facts.about === '' ? [] : [['What it shows', facts.about] as [string, string]]),
    ['Plan', facts.plan],
    ['Plan fingerprint (SHA-256)', facts.planHash],
    ['Scenarios', scenarioWords(facts)],
    ...(run === null
      ? [['Figures', 'The plan’s own: nothing was simulated for them'] as [string, string]]
      : runRows(run)),
    ['Made on', longDate(facts.date)],
    ['Isocentre', `version ${facts.appVersion}${run === null ? '' : `, engine ${run.engine}`}`],
    ['Illustrative', facts.illustrative > 0 ? illustrativeWords(facts) : 'No figure of the plan is illustrative.'],
    ['Sources', facts.sources.length === 0 ? 'The plan names none.' : facts.sources.join('; ')],
  ];
}

const runsWords = ({ runs, wanted }: RunFacts): string =>
  runs < wanted ? `${decimal(runs)} of ${decimal(wanted)} runs` : `${decimal(runs)} runs`;

const runRows = (run: RunFacts): [string, string][] => [
  ['Runs', runsWords(run)],
  ['Seed', String(run.seed)],
  ...(run.inputsHash === null ? [] : [['Fingerprint of what was simulated', run.inputsHash] as [string, string]]),
  ['State', run.outOfDate ? 'Out of date: inputs have changed since these runs.' : 'Up to date when saved'],
];
