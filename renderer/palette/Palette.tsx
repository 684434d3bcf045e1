import { Command } from 'cmdk';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { Keys } from '../components/Keys.tsx';
import { Sheet } from '../components/Sheet.tsx';
import { useStore } from '../state/store.ts';
import { type Entry, entriesIn } from './entries.ts';
import { Marked } from './Marked.tsx';
import { type MatchGroup, matching, offered } from './match.ts';
import styles from './Palette.module.css';
import { recentIds, remember } from './recent.ts';

const firstOf = (groups: readonly MatchGroup[]): string =>
  groups.flatMap(({ matches }) => matches).find(({ entry }) => entry.refused === null)?.entry.id ?? '';

/** Finds anything in the plan and does anything the planner can do: type a few letters of it. */
export function Palette() {
  const openSheet = useStore((state) => state.openSheet);
  // As things stand when it opens: nothing else can be done while it is there.
  const [entries] = useState(() => entriesIn(useStore.getState()));
  const [typed, setTyped] = useState('');
  const [recent] = useState(recentIds);
  const groups = useMemo(
    () => (typed.trim() === '' ? offered(entries, recent) : matching(entries, typed)),
    [entries, recent, typed],
  );
  const [chosen, setChosen] = useState(() => firstOf(groups));
  const at = groups.flatMap(({ matches }) => matches).find(({ entry }) => entry.id === chosen)?.entry;

  const type = (text: string) => {
    setTyped(text);
    setChosen(firstOf(text.trim() === '' ? offered(entries, recent) : matching(entries, text)));
  };
  /** Closed first, so that the focus is back in the window before anything moves it. */
  const choose = (entry: Entry, run: () => void) => {
    remember(entry.id);
    openSheet(null);
    requestAnimationFrame(run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (at?.other !== undefined) choose(at, at.other.run);
  };

  return (
    <Sheet label="Find a place or a command" onClose={() => openSheet(null)}>
      <Command
        label="Find a place or a command"
        shouldFilter={false}
        vimBindings={false}
        loop
        value={chosen}
        onValueChange={setChosen}
        onKeyDown={onKeyDown}
        className={styles.palette}
      >
        <Command.Input
          data-first-focus
          className={styles.input}
          placeholder="A machine, a centre, an area, a command…"
          value={typed}
          onValueChange={type}
        />
        <Command.List className={styles.list} label="What was found">
          <Command.Empty className={styles.empty}>
            Nothing in this plan is called that, and no command is.
          </Command.Empty>
          {groups.map(({ heading, matches }) => (
            <Command.Group key={heading} heading={heading} className={styles.group}>
              {matches.map(({ entry, marked }) => (
                <Command.Item
                  key={entry.id}
                  value={entry.id}
                  disabled={entry.refused !== null}
                  className={styles.item}
                  onSelect={() => choose(entry, entry.run)}
                >
                  <span className={styles.label}>
                    <Marked text={entry.label} marked={marked} />
                  </span>{' '}
                  <span className={styles.detail}>{entry.refused ?? entry.detail}</span>{' '}
                  {entry.keys !== undefined && <Keys keys={entry.keys} />}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
        <p className={styles.foot}>
          <span>
            <Keys keys="Enter" />{' '}
            {at === undefined || at.group === 'Commands' || at.group === 'Save' ? 'does it' : 'goes there'}
          </span>
          {at?.other !== undefined && (
            <span>
              <Keys keys="$mod+Enter" /> {at.other.label.toLowerCase()}
            </span>
          )}
          <span className={styles.end}>
            <Keys keys="Escape" /> closes
          </span>
        </p>
      </Command>
    </Sheet>
  );
}
