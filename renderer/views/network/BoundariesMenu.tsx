import { useRef, useState } from 'react';
import { problemText } from '../../../db/schema/problem.ts';
import { keepBoundaries, loadedWords, removeBoundaries } from '../../plan/map/boundaries/boundariesCommand.ts';
import { faultText } from '../../state/faultText.ts';
import { loadBoundaries } from '../../state/loadBoundaries.ts';
import { useStore } from '../../state/store.ts';
import styles from './BoundariesMenu.module.css';
import { useLayer } from './useLayer.ts';

/** What the menu offers beside the layers themselves; no id begins with a dot. */
const none = '';
const loading = '.load';
const removing = '.remove';

/** Which boundaries areas are drawn by; a file of them is simplified and kept in the plan. */
export function BoundariesMenu() {
  const plan = useStore((state) => state.plan);
  const execute = useStore((state) => state.execute);
  const setMap = useStore((state) => state.setMap);
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ text: string; wrong: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const layer = useLayer();
  if (plan === null) return null;
  const layers = plan.boundaries ?? [];

  async function load(file: File): Promise<void> {
    setBusy(true);
    setSaid(null);
    try {
      const before = useStore.getState().plan;
      const loaded = before && (await loadBoundaries(file, before));
      const held = useStore.getState().plan;
      if (!loaded || !held) return;
      if (!loaded.ok) return setSaid({ text: loaded.problems.map(problemText).join(' '), wrong: true });
      const kept = keepBoundaries(held, file.name, loaded.value);
      if (kept.command) execute(kept.command);
      setMap({ boundariesId: kept.layer.id });
      setSaid({ text: loadedWords(held, kept.layer, loaded.value), wrong: false });
    } catch (error) {
      setSaid({ text: `This file could not be read: ${faultText(error)}.`, wrong: true });
    } finally {
      setBusy(false);
    }
  }

  const ask = () => input.current?.click();
  const choose = (value: string) => {
    if (value === loading) return ask();
    if (value !== removing) return setMap({ boundariesId: value === none ? null : value });
    const command = layer && removeBoundaries(plan, layer);
    if (command) execute(command);
    setSaid(null);
  };

  return (
    <span className={styles.menu}>
      {layers.length === 0 || busy ? (
        <button
          type="button"
          disabled={busy}
          title="Load boundaries from a GeoJSON or TopoJSON file, such as one of the ONS"
          onClick={ask}
        >
          {busy ? 'Simplifying…' : 'Boundaries…'}
        </button>
      ) : (
        <select
          aria-label="Boundaries of areas"
          title="Boundaries of areas"
          value={layer?.id ?? none}
          onChange={({ target }) => choose(target.value)}
        >
          {layers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={none}>No boundaries</option>
          <option value={loading}>Load a file…</option>
          {layer && <option value={removing}>{`Remove “${layer.name}”`}</option>}
        </select>
      )}
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label="File of boundaries"
        accept=".json,.geojson,.topojson,application/geo+json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void load(file);
        }}
      />
      {said && (
        <span className={styles.said} role={said.wrong ? 'alert' : 'status'}>
          {said.text}{' '}
          <button type="button" onClick={() => setSaid(null)}>
            Close
          </button>
        </span>
      )}
    </span>
  );
}
