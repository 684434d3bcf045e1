/**
 * How somebody likes the planner, from one start to the next: the colours, how exact results are to be, how columns were
 * matched. The shell keeps them beside the plans, since the local shell's address, and with it whatever a browser
 * remembers, is another at every start; the page has its own copy, so that they are read without waiting.
 *
 * Never a plan's contents: settings are part of what "Save diagnostics" counts.
 */
async function recallAll(): Promise<void> {
  try {
    const { values } = await window.planner.settings({});
    for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value);
  } catch {
    // No shell behind the page, or one that does not answer: what the page itself remembers stands.
  }
}

await recallAll();

/** A setting as it was kept last; null when it never was. */
export const recallSetting = (key: SettingKey): string | null => globalThis.localStorage?.getItem(key) ?? null;

/** Keeps a setting, at most 20,000 characters; null forgets it. */
export function keepSetting(key: SettingKey, value: string | null): void {
  if (value === null) globalThis.localStorage?.removeItem(key);
  else globalThis.localStorage?.setItem(key, value);
  // What cannot be kept costs a choice made again, which is no reason to stop anybody.
  void tell(key, value).catch(() => undefined);
}

const tell = async (key: SettingKey, value: string | null) => window.planner.keepSetting({ key, value });

export type SettingKey = `isocentre.${string}`;
