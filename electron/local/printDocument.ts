import { randomUUID } from 'node:crypto';
import type { Output, PackDocument } from '../api.ts';
import type { DrawPage } from '../drawnPage.ts';
import { printing } from '../printing.ts';
import { rendererFiles } from '../rendererFiles.ts';
import { builtRenderer } from './builtRenderer.ts';
import { drawPageAt } from './drawPage.ts';
import { type LocalServer, startServer } from './server.ts';

/** Prints a pack without a store and without a window, for the command line. */
export async function printDocument(document: PackDocument): Promise<Output<'printPack'>> {
  const draw: DrawPage = (job, signal, use) => drawPageAt(server)(job, signal, use);
  const { printPack, packDocument } = printing(draw);
  const server: LocalServer = await startServer({ packDocument }, rendererFiles(builtRenderer));
  try {
    return await printPack({ job: randomUUID(), document });
  } finally {
    await server.close();
  }
}
