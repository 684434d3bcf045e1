/** What a file that leaves says of itself besides the plan. `madeOn` is YYYY-MM-DD. */
export type TakeOutFacts = { planHash: string; appVersion: string; madeOn: string };
