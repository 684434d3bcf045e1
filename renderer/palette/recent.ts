import { keepSetting, recallSetting } from '../state/settings.ts';

const key = 'isocentre.recent';
const most = 6;

/** What was chosen last in the palette, latest first. */
export function recentIds(): string[] {
  try {
    const held: unknown = JSON.parse(recallSetting(key) ?? '[]');
    return Array.isArray(held) ? held.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

export function remember(id: string): void {
  const ids = [id, ...recentIds().filter((held) => held !== id)].slice(0, most);
  keepSetting(key, JSON.stringify(ids));
}
