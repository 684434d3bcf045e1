import { longDate } from '../../plan/dates.ts';
import { clipped } from '../../plan/projectName.ts';
import { holdsIllustrative } from '../section.ts';
import type { Deck } from './slide.ts';

/** As many questions, and as much of each, as stand beside the facts. */
const mostQuestions = 8;
const longestQuestion = 110;

/** Network, date and status, the questions, and what must be known before any figure is read. */
export function TitleSlide({ plan, result, about }: Deck) {
  const { status = 'draft', version } = plan.pack ?? {};
  const steps = plan.storyboard ?? [];
  const more = steps.length - mostQuestions;
  const facts: [string, string][] = [
    ['Made on', longDate(about.madeOn)],
    ['Status', `${status === 'final' ? 'Final' : 'Draft'}${version === undefined ? '' : `, version ${version}`}`],
    ['Plan', `from ${longDate(plan.startDate)}, for ${plan.horizonWeeks} weeks`],
    ['Figures', `means of ${result.replications} simulated runs, seed ${result.seed}`],
    ['Isocentre', `version ${about.appVersion}`],
  ];
  return (
    <section className="slide title">
      <p className="kicker">Radiotherapy planning workshop</p>
      <h1 data-long={plan.name.length > 70}>{plan.name}</h1>
      {plan.description !== undefined && <p className="lead">{clipped(plan.description, 240)}</p>}
      <div className="under">
        <dl className="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <ol className="questions" aria-label="Questions">
          {steps.slice(0, mostQuestions).map(({ id, title }) => (
            <li key={id}>{clipped(title, longestQuestion)}</li>
          ))}
          {more > 0 && <li className="more">and {more} more</li>}
        </ol>
      </div>
      {about.outOfDate && (
        <p className="caution">The figures are out of date: they are of other inputs than the plan’s.</p>
      )}
      {holdsIllustrative(plan) && (
        <p className="caution">
          This plan holds illustrative figures. They must be replaced with the network’s own before a decision rests on
          these slides.
        </p>
      )}
    </section>
  );
}
