import type { StoryStep } from '../../../db/schema/workshop.ts';

/** The notes for the presenter, behind everything that a room is shown. */
export function NoteSlides({ steps }: { steps: readonly StoryStep[] }) {
  return steps.map(
    ({ id, title, note }) =>
      note !== undefined && (
        <section key={id} className="slide note">
          <p className="kicker">Note for the presenter</p>
          <h1 data-long={title.length > 60}>{title}</h1>
          <p className="words">{note}</p>
        </section>
      ),
  );
}
