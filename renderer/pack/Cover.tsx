import { longDate } from '../plan/dates.ts';
import { countWords } from '../plan/numbers.ts';
import { question } from '../plan/pack/summaryWords.ts';
import { Facts } from './Facts.tsx';
import { holdsIllustrative, type SectionProps } from './section.ts';

/** How long a plan runs, in years where it runs for whole ones. */
function spanWords(weeks: number): string {
  const years = Math.round(weeks / weeksInYear);
  return years > 0 && Math.abs(weeks - years * weeksInYear) < 1 ? countWords(years, 'year') : countWords(weeks, 'week');
}

const weeksInYear = 365.25 / 7;

/** Longer ones are set smaller, so that the cover stays one page. */
const longTitle = 60;
const longQuestion = 240;

/** Network, date, version and status, and what must be known before any figure is read. */
export function Cover({ plan, scenarios, settings, about }: SectionProps) {
  const { status = 'draft', version, leavesNhs = false } = settings;
  const asked = question(plan, settings, scenarios);
  const facts: [string, string][] = [
    ['Status', status === 'final' ? 'Final' : 'Draft'],
    ...(version === undefined ? [] : [['Version', version] satisfies [string, string]]),
    ['Made on', longDate(about.madeOn)],
    ['Plan', `${spanWords(plan.horizonWeeks)} from ${longDate(plan.startDate)}`],
    ['Options', scenarios.length === 0 ? 'the baseline alone' : `the baseline and ${scenarios.length} more`],
  ];
  return (
    <section className="cover">
      <header>
        <p className="kicker">Radiotherapy planning pack</p>
        <h1 className={plan.name.length > longTitle ? 'long' : undefined}>{plan.name}</h1>
        {plan.description !== undefined && <p className="lead">{plan.description}</p>}
      </header>
      <p className={asked.length > longQuestion ? 'question long' : 'question'}>{asked}</p>
      <Facts facts={facts} />
      {about.outOfDate && (
        <p className="caution">
          <strong>The figures in this pack are out of date.</strong> They were simulated from other inputs than those
          printed here, and the pack was made all the same. Let the simulation finish and make it again before anything
          rests on it.
        </p>
      )}
      {holdsIllustrative(plan) && (
        <p className="caution">
          <strong>This plan holds illustrative figures.</strong> They are marked “illustrative” wherever they appear and
          must be replaced with the network’s own before a decision rests on this pack.
        </p>
      )}
      {leavesNhs && (
        <p className="quiet">Made to leave the NHS: counts of people or courses from one to four are not printed.</p>
      )}
    </section>
  );
}
