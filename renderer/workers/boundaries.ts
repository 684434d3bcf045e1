import { simplifyAreas } from '../plan/map/boundaries/simplifyAreas.ts';

export type AskBoundaries = { text: string; places: Parameters<typeof simplifyAreas>[1] };

/** Answers the areas of a file, simplified: ten megabytes of outlines are too much to work on where a hand is moving. */
addEventListener('message', ({ data: { text, places } }: MessageEvent<AskBoundaries>) => {
  postMessage(simplifyAreas(text, places));
});
