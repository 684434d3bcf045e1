import '../zodWithoutEval.ts';
import { createRoot } from 'react-dom/client';
import { Pack } from './Pack.tsx';
import { PackContents } from './packContents.ts';
import { vectorHatches } from './vectorHatches.ts';
import './pack.css';
import './method.css';

/**
 * The page that becomes the PDF. It asks the shell for what it is to show, draws it, and says when it is ready to be
 * printed; when it cannot, it says why in `data-failed`, which the shell passes on.
 */
async function draw(): Promise<void> {
  const job = new URLSearchParams(location.search).get('job') ?? '';
  const answer = await window.planner.packDocument({ job });
  if (!answer.ok) throw new Error(answer.problems.map(({ message }) => message).join('. '));
  const contents = PackContents.parse(answer.value);
  document.title = `${contents.plan.name}: planning pack`;
  document.documentElement.dataset.theme = 'light';
  nameRunningHead(contents.plan.name);
  const root = document.getElementById('root');
  if (!root) throw new Error('The print page has no root element.');
  createRoot(root).render(<Pack contents={contents} />);
  await document.fonts.ready;
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  vectorHatches(root);
  document.documentElement.dataset.ready = 'true';
}

/** Puts the plan's name at the head of every page but the first. */
function nameRunningHead(name: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@page { @top-left { content: ${JSON.stringify(name)} } } @page :first { @top-left { content: none } }`,
  );
  document.adoptedStyleSheets.push(sheet);
}

draw().catch((error: unknown) => {
  document.documentElement.dataset.failed = error instanceof Error ? error.message : String(error);
});
