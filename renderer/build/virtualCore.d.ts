declare module 'virtual:core' {
  /** The engine's core, compiled, as base64. */
  const core: string;
  export default core;
}
