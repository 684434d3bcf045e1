/** Lets through so many in any minute, so that a page that fails at every frame does not push all else out of the log. */
export function faultGate(most = 20, now: () => number = Date.now): () => boolean {
  let passed: number[] = [];
  return () => {
    const at = now();
    passed = passed.filter((when) => at - when < 60_000 && when <= at);
    if (passed.length >= most) return false;
    passed.push(at);
    return true;
  };
}
