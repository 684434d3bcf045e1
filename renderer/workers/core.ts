import core from 'virtual:core';

/** The engine's core in the browser. It lies in this very file, so that a worker waits for nothing. */
export const compiledCore = (): WebAssembly.Module =>
  new WebAssembly.Module(Uint8Array.from(atob(core), (character) => character.charCodeAt(0)));
