import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { ok, refuse } from '../../../db/schema/problem.ts';
import type { DrawnPage, DrawPage } from '../../../electron/drawnPage.ts';
import { describePdf } from '../../../electron/pdf/describePdf.ts';
import { pagesOf } from '../../../electron/pdf/pagesOf.ts';
import { printing } from '../../../electron/printing.ts';

const about = {
  madeOn: '2026-11-28',
  subject: 'Radiotherapy planning pack, draft',
  keywords: 'plan abc; seed 1',
  headings: [],
};
const job = '4b1a8f5e-8e2f-4f58-9c61-1f0f7a3c2d11';

/** A document of three pages with places on the second and the third. */
async function threePages(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const pages = [0, 1, 2].map(() => document.addPage([100, 100]));
  const place = (at: number) => document.context.obj([pages[at]?.ref ?? null, PDFName.of('XYZ'), 0, 0, 0]);
  const places = document.context.obj({ summary: place(1), 'how-made': place(2) });
  document.catalog.set(PDFName.of('Dests'), document.context.register(places));
  document.catalog.set(PDFName.of('Lang'), PDFString.of('en-GB'));
  return document.save();
}

/** Draws nothing, and prints the same three pages however often it is asked to. */
function printer(page: Partial<DrawnPage> = {}): {
  draw: DrawPage;
  numbered: Record<string, number>[];
  printed(): number;
} {
  const numbered: Record<string, number>[] = [];
  let printed = 0;
  return {
    numbered,
    printed: () => printed,
    draw: (_job, _signal, use) =>
      use({
        about,
        pdf: () => {
          printed += 1;
          return threePages();
        },
        number: async (pages) => void numbered.push({ ...pages }),
        ...page,
      }),
  };
}

test('the contents are told the pages on which their parts begin, and the pack is printed once more', async () => {
  expect(await pagesOf(await threePages())).toEqual(
    new Map([
      ['summary', 2],
      ['how-made', 3],
    ]),
  );
  const { draw, numbered, printed } = printer();
  const answer = await printing(draw).printPack({ job, document: '{}' });
  expect(answer.ok).toBe(true);
  expect(numbered).toEqual([{ summary: 2, 'how-made': 3 }]);
  expect(printed()).toBe(2);
});

test('a file says what it is bound to and holds no instant of its own, so that the same pack is the same file', async () => {
  const [one, other] = [await describePdf(await threePages(), about), await describePdf(await threePages(), about)];
  expect(Buffer.compare(one, other)).toBe(0);
  const document = await PDFDocument.load(one, { updateMetadata: false });
  expect(document.getSubject()).toBe(about.subject);
  expect(document.getKeywords()).toBe(about.keywords);
  expect(document.getCreationDate()?.toISOString()).toBe('2026-11-28T00:00:00.000Z');
  expect(document.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
});

test('a job tells how far it is, gives its document to its own page alone, and can be cancelled', async () => {
  const waits: (() => void)[] = [];
  const { draw } = printer({ pdf: () => new Promise((_drawn, fail) => waits.push(() => fail(new Error('closed')))) });
  const cancellable: DrawPage = async (name, signal, use) => {
    signal.addEventListener('abort', () => {
      for (const end of waits) end();
    });
    try {
      return await draw(name, signal, use);
    } catch {
      return refuse({ path: '', message: 'The browser stopped.' });
    }
  };
  const shell = printing(cancellable);
  const printed = shell.printPack({ job, document: '{"plan":1}' });
  expect(await shell.packProgress({ job })).toEqual({ step: 'printing' });
  expect(await shell.packDocument({ job })).toEqual(ok('{"plan":1}'));
  expect((await shell.packDocument({ job: 'another' })).ok).toBe(false);
  expect((await shell.printPack({ job, document: '{}' })).ok).toBe(false);
  await shell.cancelPack({ job });
  expect(await printed).toEqual(refuse({ path: '', message: 'The pack was cancelled.' }));
  expect(await shell.packProgress({ job })).toEqual({ step: null });
});
