/** The coastline of the region, cut when built by `coast()`. */
declare module 'virtual:coast' {
  const coast: import('geojson').MultiPolygon;
  export default coast;
}

/** Declared, since inferring the type of megabytes of coordinates would slow every check. */
declare module 'world-atlas/land-10m.json' {
  const topology: import('topojson-specification').Topology<{
    land: import('topojson-specification').GeometryCollection;
  }>;
  export default topology;
}
