import { useEffect, useRef, useState } from 'react';
import { clockOf } from '../../../plan/workshop/moments.ts';
import type { Said } from '../../../state/recordSaid.ts';
import { SaidFields } from '../SaidFields.tsx';
import { channelOf, type PresenterAsk, PresenterState, RoomHello } from './messages.ts';
import styles from './Presenter.module.css';

const nothingSaid: Said = { kind: 'decision', text: '', role: '', due: '' };

/** Keys that the presenter's window answers as the room's does, by the command they press. */
const keys: Readonly<Record<string, string>> = {
  ArrowRight: 'walk.next',
  PageDown: 'walk.next',
  ArrowLeft: 'walk.previous',
  PageUp: 'walk.previous',
  b: 'walk.blank',
  '.': 'walk.blank',
  f: 'walk.freeze',
};

/** The presenter's own window: the note, what comes next, the time, and what the room says. */
export function Presenter({ id }: { id: string }) {
  const [state, setState] = useState<PresenterState | null>(null);
  const [said, setSaid] = useState(nothingSaid);
  const [now, setNow] = useState(Date.now);
  const channel = useRef<BroadcastChannel>(null);
  const ask = (what: PresenterAsk) => channel.current?.postMessage(what);
  const press = (command: string) => ask({ type: 'press', command });
  useEffect(() => {
    const opened = channelOf(id);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      const told = PresenterState.safeParse(data).data;
      if (told) setState(told);
      else if (RoomHello.safeParse(data).success) hello();
    };
    const hello = () => opened.postMessage({ type: 'hello' } satisfies PresenterAsk);
    hello();
    const timer = setInterval(() => setNow(Date.now()), 1000);
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const command = keys[event.key];
      if (typing || command === undefined) return;
      event.preventDefault();
      opened.postMessage({ type: 'press', command } satisfies PresenterAsk);
    };
    addEventListener('keydown', onKey);
    return () => {
      opened.close();
      clearInterval(timer);
      removeEventListener('keydown', onKey);
    };
  }, [id]);
  useEffect(() => {
    document.title = 'Presenter – Isocentre';
  }, []);
  if (state === null) return <p className={styles.waiting}>Looking for the window that the room sees…</p>;
  const record = () => {
    if (said.text.trim() === '') return;
    ask({ type: 'said', said });
    setSaid({ ...nothingSaid, kind: said.kind });
  };
  return (
    <main className={styles.presenter}>
      <header className={styles.head}>
        <span>
          Step {state.at + 1} of {state.steps} · {state.scenario}
        </span>
        <span className={styles.space} />
        {state.startedAt !== null && <span data-testid="elapsed">{elapsed(now - state.startedAt)}</span>}
        <strong>{clockOf(now)}</strong>
      </header>
      <section className={styles.words}>
        <h1>{state.title}</h1>
        <p className={styles.note}>{state.note === '' ? 'There is no note to this step.' : state.note}</p>
        <p className="quiet">{state.next === null ? 'This is the last step.' : `Next: ${state.next}`}</p>
      </section>
      <div className={styles.buttons}>
        {state.walking ? (
          <>
            <button type="button" disabled={state.at === 0} onClick={() => press('walk.previous')}>
              Back
            </button>
            <button type="button" className="primary" disabled={state.next === null} onClick={() => press('walk.next')}>
              Next
            </button>
            <button type="button" aria-pressed={state.frozenSince !== null} onClick={() => press('walk.freeze')}>
              {state.frozenSince === null ? 'Freeze' : `Resume (frozen ${clockOf(state.frozenSince)})`}
            </button>
            <button type="button" aria-pressed={state.blank} onClick={() => press('walk.blank')}>
              {state.blank ? 'Show the screen' : 'Blank the screen'}
            </button>
            <button type="button" onClick={() => ask({ type: 'end' })}>
              End
            </button>
          </>
        ) : (
          <button type="button" className="primary" onClick={() => press('workshop.start')}>
            Start
          </button>
        )}
      </div>
      {state.walking && (
        <form
          className={styles.said}
          onSubmit={(event) => {
            event.preventDefault();
            record();
          }}
        >
          <SaidFields said={said} roles={state.roles} onSay={setSaid} onDone={record} />
          <div className={styles.buttons}>
            <button type="submit" disabled={said.text.trim() === ''}>
              Record
            </button>
            <span className="quiet">
              {state.recorded === 0 ? 'Nothing recorded yet' : `${state.recorded} recorded so far`}, each with the
              figures on screen.
            </span>
          </div>
        </form>
      )}
    </main>
  );
}

/** “1:04:09”, “12:30” */
function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
