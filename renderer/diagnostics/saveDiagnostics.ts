import { strToU8, zipSync } from 'fflate';
import { problemsText } from '../../db/schema/problem.ts';
import { saveAs } from '../state/saveAs.ts';
import type { DiagnosticText } from './diagnosticTexts.ts';

const name = 'isocentre-diagnostics.zip';

/** Saves these texts, and nothing else, as one zip; answers with where it is, or null when it was called off. */
export async function saveDiagnostics(texts: readonly DiagnosticText[]): Promise<string | null> {
  const bytes = zipSync(Object.fromEntries(texts.map((held) => [held.name, strToU8(held.text)])));
  const saved = await saveAs({ name, mime: 'application/zip', bytes });
  if (!saved.ok) throw new Error(problemsText(saved.problems));
  return saved.value;
}
