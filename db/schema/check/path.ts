/**
 * Where something stands in a plan file, as people write it: `demand[3].zoneId`. A key that is not a plain word,
 * such as an id with a dot, stands in brackets and quotes so that the path stays unambiguous. `within` is the path
 * of the record that the steps begin at.
 */
export function pathText(steps: readonly PropertyKey[], within = ''): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    const key = String(step);
    if (!/^[\w-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, within);
}
