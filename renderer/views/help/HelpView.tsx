import { useState } from 'react';
import Markdown from 'react-markdown';
import styles from './HelpView.module.css';

const texts: Record<string, string> = import.meta.glob('../../../assets/help/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The help that ships with the app: pages in Markdown, titled by their first line. */
const pages = Object.entries(texts)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([path, text]) => ({ path, text, title: text.match(/^# (.+)$/m)?.[1] ?? path }));

export function HelpView() {
  const [path, setPath] = useState(pages[0]?.path);
  const page = pages.find((one) => one.path === path);
  return (
    <div className={styles.view}>
      <nav className={styles.pages} aria-label="Help pages">
        {pages.map((one) => (
          <button
            key={one.path}
            type="button"
            className="plain"
            aria-current={one.path === path ? 'page' : undefined}
            onClick={() => setPath(one.path)}
          >
            {one.title}
          </button>
        ))}
      </nav>
      <article className={styles.text}>
        <Markdown components={{ h1: 'h2', h2: 'h3' }}>{page?.text ?? ''}</Markdown>
      </article>
    </div>
  );
}
