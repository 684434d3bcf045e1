import '../zodWithoutEval.ts';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { numbersEvent } from '../../electron/api.ts';
import { fromPlain } from '../simulation/packable.ts';
import { Pack } from './Pack.tsx';
import { PackContents } from './packContents.ts';
import { pageStyles } from './pageStyles.ts';
import { printedSections } from './printedSections.ts';
import { sectionProps } from './section.ts';
import { suppressCounts } from './suppressCounts.ts';
import { vectorHatches } from './vectorHatches.ts';
import './pack.css';
import './method.css';

/**
 * The page that becomes the PDF. It asks the shell for what it is to show, draws it, and says when it is ready to be
 * printed, with what the file is to say of itself; when it cannot be drawn, it says why in `data-failed`, which the
 * shell passes on.
 */
async function draw(): Promise<void> {
  const job = new URLSearchParams(location.search).get('job') ?? '';
  const answer = await window.planner.packDocument({ job });
  if (!answer.ok) throw new Error(answer.problems.map(({ message }) => message).join('. '));
  const contents = PackContents.parse(JSON.parse(answer.value));
  const { result, ...rest } = contents;
  const props = sectionProps({ result: fromPlain(result), ...rest });
  const page = document.documentElement;
  document.title = `${contents.plan.name}: planning pack`;
  page.dataset.theme = 'light';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyles(printedSections(props), props));
  document.adoptedStyleSheets.push(sheet);
  const root = document.getElementById('root');
  if (!root) throw new Error('The print page has no root element.');
  createRoot(root).render(<Pack {...props} />);
  await document.fonts.ready;
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  if (props.settings.leavesNhs) suppressCounts(root);
  vectorHatches(root);
  page.dataset.madeOn = contents.madeOn;
  page.dataset.subject = `Radiotherapy planning pack, ${contents.plan.pack?.status ?? 'draft'}`;
  page.dataset.keywords = [
    `plan ${contents.result.planHash}`,
    `seed ${contents.result.seed}`,
    `${contents.result.replications} runs`,
    `Isocentre ${contents.appVersion}`,
  ].join('; ');
  window.addEventListener(numbersEvent, ({ detail }: CustomEventInit<unknown>) => number(root, Pages.parse(detail)));
  page.dataset.ready = 'true';
}

const Pages = z.record(z.string(), z.int());

/** Says in the contents on which page each part begins. */
function number(root: HTMLElement, pages: z.infer<typeof Pages>): void {
  for (const entry of root.querySelectorAll<HTMLElement>('[data-page-of]')) {
    entry.textContent = String(pages[entry.dataset.pageOf ?? ''] ?? '');
  }
}

draw().catch((error: unknown) => {
  document.documentElement.dataset.failed = error instanceof Error ? error.message : String(error);
});
