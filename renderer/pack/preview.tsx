import '../zodWithoutEval.ts';
import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { NumberedSources } from '../components/numberedSources.ts';
import { packSections } from '../plan/pack/packSections.ts';
import { Cover } from './Cover.tsx';
import { isPreviewed, type Previewed, previewReady } from './previewed.ts';
import { absentReason } from './printedSections.ts';
import { Section } from './Section.tsx';
import { sectionProps } from './section.ts';
import { sectionBodies } from './sectionBodies.ts';
import { suppressCounts } from './suppressCounts.ts';
import './pack.css';
import './method.css';
import './preview.css';

/** One part of the pack as it will be printed, but for where its pages break; drawn anew whenever it is told to. */
function Preview({ source, shown }: Previewed) {
  const props = sectionProps(source);
  const { leavesNhs } = props.settings;
  useLayoutEffect(() => {
    const root = document.getElementById('root');
    if (root && leavesNhs) suppressCounts(root);
  });
  if (shown === 'cover') return <Cover {...props} />;
  const section = packSections(props.settings).find(({ id }) => id === shown);
  const body = sectionBodies[shown];
  if (!section || !body || absentReason(section, props) !== null) return null;
  return (
    <NumberedSources value={true}>
      <Section key={shown} section={section} body={body} {...props} />
    </NumberedSources>
  );
}

/** Of the desk on both sides of the paper, in pixels. */
const margins = 32;

const element = document.getElementById('root');
if (element) {
  const root = createRoot(element);
  document.documentElement.dataset.theme = 'light';
  window.addEventListener('message', ({ data, origin }) => {
    if (origin === window.location.origin && isPreviewed(data)) root.render(<Preview {...data} />);
  });
  // The whole width of the paper is seen, however narrow its frame.
  const fit = () => {
    const paper = element.firstElementChild?.clientWidth ?? 0;
    if (paper > 0) element.style.zoom = String(Math.min(1, (document.documentElement.clientWidth - margins) / paper));
  };
  new ResizeObserver(fit).observe(document.documentElement);
  new MutationObserver(fit).observe(element, { childList: true });
  window.parent.postMessage(previewReady, window.location.origin);
}
