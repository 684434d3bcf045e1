/** Wall and processor milliseconds of some work. */
export function timed<T>(work: () => T): { value: T; wallMs: number; cpuMs: number } {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  const value = work();
  const { user, system } = process.cpuUsage(cpu);
  return { value, wallMs: performance.now() - wall, cpuMs: (user + system) / 1000 };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const least = (values: readonly number[]): number => Math.min(...values);

/** A figure with three digits that count, in a column of its own. */
export const figure = (value: number, width = 10): string =>
  (value >= 100 ? value.toFixed(0) : value.toPrecision(3)).padStart(width);

export const report = (label: string, value: number, unit: string): void =>
  console.log(`${label.padEnd(52)}${figure(value)} ${unit}`);

/** `--name N` on the command line. */
export function argument(name: string, usual: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
}
