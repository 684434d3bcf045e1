/**
 * True for the same value and for plain data that says the same: a worker is sent copies of a plan. What is shared is
 * not looked into, and `applyScenario` shares every record that it does not change. Sets, maps and the like are only
 * ever alike to themselves.
 */
function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (ArrayBuffer.isView(a) || ArrayBuffer.isView(b)) return alikeNumbers(a, b);
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((member, index) => alike(member, b[index]));
  }
  return isPlain(a) && isPlain(b) && alikeRecords(a, b);
}

/** Whatever realm it was made in: a plain object's prototype is the last of its chain. */
function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function alikeRecords(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  for (const key in a) if (!(key in b) || !alike(a[key], b[key])) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}

function alikeNumbers(a: object, b: object): boolean {
  const known =
    (a instanceof Float64Array && b instanceof Float64Array) || (a instanceof Int32Array && b instanceof Int32Array);
  if (!known || a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    if (a[index] !== b[index] && !Object.is(a[index], b[index])) return false;
  }
  return true;
}

/**
 * Remembers what was made from the last few sets of inputs, which must be plain data: by default those of a plan and of what
 * somebody makes of it, for what is asked for the first time is compared with all of them.
 */
export function remember<Inputs extends readonly unknown[], Value>(
  make: (...inputs: Inputs) => Value,
  last = 2,
): (...inputs: Inputs) => Value {
  const held: { inputs: Inputs; value: Value }[] = [];
  return (...inputs) => {
    const at = held.findIndex((entry) => allAlike(entry.inputs, inputs));
    const value = at < 0 ? make(...inputs) : held[at].value;
    if (at > 0) held.splice(at, 1);
    // The newest inputs, though alike: what is asked next is likelier to share these very records.
    if (at === 0) held[0] = { inputs, value };
    else held.unshift({ inputs, value });
    if (held.length > last) held.pop();
    return value;
  };
}

function allAlike(known: readonly unknown[], inputs: readonly unknown[]): boolean {
  for (let index = 0; index < known.length; index++) if (!alike(known[index], inputs[index])) return false;
  return true;
}

/** One memory for each name: what changes at one place does not push out what is known of another. */
export function rememberEach<Inputs extends readonly unknown[], Value>(
  make: (...inputs: Inputs) => Value,
  last?: number,
): (name: string, ...inputs: Inputs) => Value {
  const memories = new Map<string, (...inputs: Inputs) => Value>();
  return (name, ...inputs) => {
    const memory = memories.get(name) ?? remember(make, last);
    memories.set(name, memory);
    return memory(...inputs);
  };
}

/**
 * Gives what says the same as one of the last few values of its name as that very one: it is compared once here, and
 * whoever rests on it sees at a glance that nothing has changed.
 */
export const shared = <Value>(last?: number): ((name: string, value: Value) => Value) =>
  rememberEach((value: Value) => value, last);
