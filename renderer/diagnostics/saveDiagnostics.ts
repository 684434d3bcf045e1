import { strToU8, zipSync } from 'fflate';
import { problemsText } from '../../db/schema/problem.ts';
import { savedWords } from '../state/savedWords.ts';
import type { DiagnosticText } from './diagnosticTexts.ts';

const name = 'isocentre-diagnostics.zip';

/** Saves these texts, and nothing else, as one zip; answers with where it is, or null when it was called off. */
export async function saveDiagnostics(texts: readonly DiagnosticText[]): Promise<string | null> {
  const bytes = zipSync(Object.fromEntries(texts.map((held) => [held.name, strToU8(held.text)])));
  const { shell } = await window.planner.about({});
  const saved = await window.planner.saveFile({ name, mime: 'application/zip', bytes });
  if (!saved.ok) throw new Error(problemsText(saved.problems));
  const { where } = saved.value;
  return where === null && shell === 'desktop' ? null : savedWords(name, where);
}
