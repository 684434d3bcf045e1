import '../zodWithoutEval.ts';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { numbersEvent } from '../../electron/api.ts';
import { forReaders, headingsIn } from './forReaders.ts';
import type { PrintKind } from './printed.ts';
import { suppressCounts } from './suppressCounts.ts';
import { vectorHatches } from './vectorHatches.ts';

/**
 * The page that becomes the PDF. It asks the shell for what it is to show, draws it, and says when it is ready to be
 * printed, with what the file is to say of itself; when it cannot be drawn, it says why in `data-failed`, which the
 * shell passes on.
 */
async function draw(): Promise<void> {
  const job = new URLSearchParams(location.search).get('job') ?? '';
  const answer = await window.planner.packDocument({ job });
  if (!answer.ok) throw new Error(answer.problems.map(({ message }) => message).join('. '));
  const contents: unknown = JSON.parse(answer.value);
  const { title, subject, of, pageStyles, body } = (await kindOf(contents)).printed(contents);
  const page = document.documentElement;
  document.title = title;
  page.dataset.theme = 'light';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageStyles);
  document.adoptedStyleSheets.push(sheet);
  const root = document.getElementById('root');
  if (!root) throw new Error('The print page has no root element.');
  // What is measured as it is drawn is measured in the type that it is printed in.
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 12px Inter`)));
  flushSync(() => createRoot(root).render(body));
  await document.fonts.ready;
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  if (of.plan.pack?.leavesNhs) suppressCounts(root);
  forReaders(root);
  vectorHatches(root);
  page.dataset.madeOn = of.madeOn;
  page.dataset.subject = subject;
  page.dataset.keywords = [
    `plan ${of.result.planHash}`,
    `seed ${of.result.seed}`,
    `${of.result.replications} runs`,
    `Isocentre ${of.appVersion}`,
  ].join('; ');
  window.addEventListener(numbersEvent, ({ detail }: CustomEventInit<unknown>) => number(root, Pages.parse(detail)));
  page.dataset.headings = JSON.stringify(headingsIn(root));
  page.dataset.ready = 'true';
}

const weights = [400, 500, 600, 700];

const Slides = z.looseObject({ kind: z.literal('slides') });

/** Each kind of document with its own styles, which would be in each other's way. */
const kindOf = async (contents: unknown): Promise<PrintKind> =>
  Slides.safeParse(contents).success
    ? (await import('./slides/slidesPrint.tsx')).slidesPrint
    : (await import('./packPrint.tsx')).packPrint;

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
