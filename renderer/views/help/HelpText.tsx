import { createElement, type ReactNode } from 'react';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { type LinkTarget, linkTarget, slugOf } from './headings.ts';

/** The id of a heading on screen; others of the app's own may have the same words. */
export const headingId = (slug: string): string => `help-${slug}`;

/** A heading that a link can lead to, and that can take the focus when it does. */
const headingOf = (tag: 'h2' | 'h3' | 'h4' | 'h5') => {
  return ({ children }: { children?: ReactNode }) =>
    createElement(tag, { id: headingId(slugOf(String(children))), tabIndex: -1 }, children);
};

/** A page's own title is the second level of the window. */
const headings = { h1: headingOf('h2'), h2: headingOf('h3'), h3: headingOf('h4'), h4: headingOf('h5') };

type Props = { text: string; onFollow: (target: LinkTarget) => void };

/** A page of the help. Its comments are for the pack and are not shown. */
export function HelpText({ text, onFollow }: Props) {
  const components: Components = {
    ...headings,
    a: ({ href = '', children }) => {
      const target = linkTarget(href);
      return (
        <a
          href={`#${headingId(target.slug ?? '')}`}
          onClick={(event) => {
            event.preventDefault();
            onFollow(target);
          }}
        >
          {children}
        </a>
      );
    },
  };
  return (
    <Markdown skipHtml remarkPlugins={[remarkGfm]} components={components}>
      {text}
    </Markdown>
  );
}
