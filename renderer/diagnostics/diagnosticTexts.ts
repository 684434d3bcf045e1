import type { Output } from '../../electron/api.ts';

export type DiagnosticText = Output<'diagnostics'>['files'][number];

/** What is saved for whoever looks for a fault: what the shell tells, and what only the window knows. */
export async function diagnosticTexts(): Promise<DiagnosticText[]> {
  const { files } = await window.planner.diagnostics({});
  return [
    ...files.slice(0, 1),
    { name: 'window.json', text: `${JSON.stringify(windowFacts(), null, 2)}\n` },
    ...files.slice(1),
  ];
}

const windowFacts = () => ({
  browser: navigator.userAgent,
  language: navigator.language,
  processors: navigator.hardwareConcurrency,
  window: { width: innerWidth, height: innerHeight, pixels: devicePixelRatio },
  isolated: crossOriginIsolated,
});
