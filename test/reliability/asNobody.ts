const nobody = 65_534;

/** Does something with the rights of a user who owns nothing; whoever runs the tests may be allowed everything. */
export function asNobody<T>(action: () => T): T {
  if (process.geteuid?.() !== 0) return action();
  process.seteuid?.(nobody);
  try {
    return action();
  } finally {
    process.seteuid?.(0);
  }
}
