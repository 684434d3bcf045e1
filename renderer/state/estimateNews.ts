import type { NetworkEstimate } from '../simulation/estimate/estimates.ts';

/** What is new of an estimate since the last of the same scenario: a hand that moves changes a centre or two. */
export type EstimateNews = Pick<NetworkEstimate, 'id' | 'scopes'> & {
  weekStarts: readonly string[] | null;
  /** All places, in order, those without news among them. */
  places: string[];
};

/** Estimators give the very same figures for a place in which nothing has changed. */
export function newsOf(last: NetworkEstimate | undefined, { id, weekStarts, scopes }: NetworkEstimate): EstimateNews {
  const isNew = ([place, figures]: [string, unknown]) => last?.scopes[place] !== figures;
  return {
    id,
    weekStarts: last?.weekStarts === weekStarts ? null : weekStarts,
    places: Object.keys(scopes),
    scopes: Object.fromEntries(Object.entries(scopes).filter(isNew)),
  };
}

/** The estimate that the news makes of the last; what is no news stays the same object, which charts go by. */
export function withNews(last: NetworkEstimate | undefined, news: EstimateNews): NetworkEstimate {
  const scopes = news.places.flatMap((place) => {
    const figures = news.scopes[place] ?? last?.scopes[place];
    return figures === undefined ? [] : [[place, figures] as const];
  });
  return { id: news.id, weekStarts: news.weekStarts ?? last?.weekStarts ?? [], scopes: Object.fromEntries(scopes) };
}
