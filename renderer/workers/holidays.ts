import { bankHolidays } from '../simulation/calendar/bankHolidays.ts';

/** Answers the bank holidays of some years. Their tables are large and take long to load: not where a hand is moving. */
addEventListener('message', async ({ data }: MessageEvent<[firstYear: number, lastYear: number]>) => {
  postMessage(await bankHolidays(...data));
});
