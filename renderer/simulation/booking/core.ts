/**
 * The engine's core, compiled to WebAssembly from `renderer/simulation/core` (`npm run core`): everything that is done
 * thousands of times a replication. One instance works on one network, in a memory of its own. What it shows are
 * functions, and variables that hold a number or where a table begins.
 */
export type Core = {
  memory: WebAssembly.Memory;
  /** Value of one of the core's variables. */
  number(name: string): number;
  set(name: string, value: number): void;
  call(name: string, ...values: number[]): number;
};

/** An instance with nothing in its memory yet. */
export function newCore(module: WebAssembly.Module): Core {
  const { exports } = new WebAssembly.Instance(module, { env: { abort } });
  const { memory } = exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('The core has no memory.');
  const variable = (name: string): WebAssembly.Global => {
    const found = exports[name];
    if (!(found instanceof WebAssembly.Global)) throw new Error(`The core has no variable ${name}.`);
    return found;
  };
  return {
    memory,
    number: (name) => Number(variable(name).value),
    set(name, value) {
      variable(name).value = value;
    },
    call(name, ...values) {
      const found = exports[name];
      if (typeof found !== 'function') throw new Error(`The core has no function ${name}.`);
      return Number(found(...values));
    },
  };
}

/** The core gives up for one reason only: it is given no more memory. */
const abort = () => {
  throw new Error(
    'This computer has too little free memory for a plan of this size: close other programs, then run it again.',
  );
};
