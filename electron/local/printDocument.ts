import type { Result } from '../../db/schema/problem.ts';
import type { Output, PackDocument } from '../api.ts';
import { printing } from '../printing.ts';
import { rendererFiles } from '../rendererFiles.ts';
import { builtRenderer } from './builtRenderer.ts';
import { printPage } from './printPage.ts';
import { type LocalServer, startServer } from './server.ts';

/** Prints a pack without a store and without a window, for the command line. */
export async function printDocument(document: PackDocument): Promise<Output<'printPack'>> {
  const { printPack, packDocument } = printing(
    (job): Promise<Result<Uint8Array<ArrayBuffer>>> => printPage(server, job),
  );
  const server: LocalServer = await startServer({ packDocument }, rendererFiles(builtRenderer));
  try {
    return await printPack({ document });
  } finally {
    await server.close();
  }
}
