/** A label with the letters that were typed set off from the rest. */
export function Marked({ text, marked }: { text: string; marked: ReadonlySet<number> }) {
  if (marked.size === 0) return text;
  const runs: { from: number; text: string; on: boolean }[] = [];
  for (const [at, letter] of [...text].entries()) {
    const last = runs.at(-1);
    const on = marked.has(at);
    if (last?.on === on) last.text += letter;
    else runs.push({ from: at, text: letter, on });
  }
  return runs.map((run) => (run.on ? <mark key={run.from}>{run.text}</mark> : <span key={run.from}>{run.text}</span>));
}
