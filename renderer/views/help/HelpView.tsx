import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { keepHere, recallHere } from '../../state/here.ts';
import { useStore } from '../../state/store.ts';
import { HelpText, headingId } from './HelpText.tsx';
import styles from './HelpView.module.css';
import { type LinkTarget, sectionsOf, slugOf } from './headings.ts';
import { type HelpPage, helpPages } from './pages.ts';

/** The page on screen and, when a link or the contents led there, the heading that takes the focus. */
type Place = { page: HelpPage | undefined; slug: string | null };

/** The help that ships with the app, page by page, with the contents of the one on screen. */
export function HelpView() {
  const view = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>(() => {
    const file = recallHere('help', z.string(), '');
    return { page: helpPages.find((one) => one.file === file) ?? helpPages[0], slug: null };
  });
  const { page } = place;
  useEffect(() => keepHere('help', page?.file), [page]);
  const openSheet = useStore((state) => state.openSheet);
  const led = useStore((state) => state.help);
  useEffect(() => {
    const to = helpPages.find(({ file }) => file === led?.file);
    if (led !== null && to !== undefined) setPlace({ page: to, slug: led.slug });
  }, [led]);
  /** A link without a heading leads to the title of its page. */
  const follow = ({ file, slug }: LinkTarget) => {
    const to = file === null ? page : helpPages.find((one) => one.file === file);
    if (to) setPlace({ page: to, slug: slug ?? slugOf(to.title) });
  };
  useLayoutEffect(() => {
    if (place.slug === null) {
      view.current?.scrollIntoView();
      return;
    }
    const heading = view.current?.querySelector<HTMLElement>(`#${headingId(place.slug)}`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [place]);

  return (
    <div className={styles.view} ref={view}>
      <nav className={styles.pages} aria-label="Help pages">
        <ul>
          {helpPages.map((one) => (
            <li key={one.file}>
              <button
                type="button"
                className="plain"
                aria-current={one === page ? 'page' : undefined}
                onClick={() => setPlace({ page: one, slug: null })}
              >
                {one.title}
              </button>
              {one === page && <Contents page={one} onChoose={(slug) => setPlace({ page: one, slug })} />}
            </li>
          ))}
        </ul>
        <button type="button" className={`plain ${styles.diagnostics}`} onClick={() => openSheet('diagnostics')}>
          Save diagnostics…
        </button>
      </nav>
      <article className={styles.text}>{page && <HelpText text={page.text} onFollow={follow} />}</article>
    </div>
  );
}

/** Sections of a page that is long enough to have several. */
function Contents({ page, onChoose }: { page: HelpPage; onChoose: (slug: string) => void }) {
  const sections = sectionsOf(page.text);
  if (sections.length < 2) return null;
  return (
    <ul className={styles.contents} aria-label={`Sections of ${page.title}`}>
      {sections.map((heading) => (
        <li key={heading}>
          <button type="button" className="plain" onClick={() => onChoose(slugOf(heading))}>
            {heading}
          </button>
        </li>
      ))}
    </ul>
  );
}
