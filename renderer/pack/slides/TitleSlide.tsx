import { clipText } from '../../charts/flows/clipText.ts';
import { longDate } from '../../plan/dates.ts';
import { clipped } from '../../plan/projectName.ts';
import { Facts } from '../Facts.tsx';
import { holdsIllustrative } from '../section.ts';
import { Room } from './Room.tsx';
import { type Deck, slideTextSize } from './slide.ts';

/** Pixels of a question in the list beside the facts. */
const question = { width: 530, height: 36 };

/** Network, date and status, the questions, and what must be known before any figure is read. */
export function TitleSlide({ plan, result, about }: Deck) {
  const { status = 'draft', version } = plan.pack ?? {};
  const steps = plan.storyboard ?? [];
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
        <Facts className="facts" facts={facts} />
        <Room>{({ height }) => <Questions titles={steps.map(({ title }) => title)} height={height} />}</Room>
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

/** What the slides ask, each in a line, as many as there is room for. */
function Questions({ titles, height }: { titles: readonly string[]; height: number }) {
  const room = Math.floor(height / question.height);
  const shown = titles.length <= room ? titles.length : Math.max(0, room - 1);
  const more = titles.length - shown;
  return (
    <ol className="questions" aria-label="Questions">
      {titles.slice(0, shown).map((title, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two steps may ask the same.
        <li key={at} style={{ height: question.height }}>
          {clipText(title, slideTextSize, question.width)}
        </li>
      ))}
      {more > 0 && <li className="more">and {more} more</li>}
    </ol>
  );
}
