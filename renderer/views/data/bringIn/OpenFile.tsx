import type { Plan } from '../../../../db/schema/plan.ts';
import type { FileLook } from '../../../intake/intakeClient.ts';
import { intakeKinds } from '../../../intake/intakeKinds.ts';
import { alsoPossible, type KnownFile, likeliestSheet, sheetsAlike, sureEnough } from '../../../intake/recognise.ts';
import { sizeText } from '../../../plan/numbers.ts';
import styles from './BringIn.module.css';
import { useBringIn } from './bringInStore.ts';
import { panelOf } from './intakePanels.ts';

type Props = { plan: Plan; look: FileLook; known: KnownFile; onChoose(): void };

/** A file that was looked at: what was understood of it, which of its sheets and what kind of table is meant, and its contents. */
export function OpenFile({ plan, look, known, onChoose }: Props) {
  const { sheetName, kindId, choose, close } = useBringIn();
  const { fileName, bytes, sheets } = known;
  const sheet = sheets.find(({ name }) => name === sheetName) ?? likeliestSheet(sheets);
  const ranked = (sheet?.ranked ?? []).flatMap(({ kindId: id, fit }) => {
    const kind = intakeKinds.find((one) => one.id === id);
    return kind ? [{ kind, fit }] : [];
  });
  const [best] = ranked;
  const kind = intakeKinds.find(({ id }) => id === kindId) ?? (best && best.fit >= sureEnough ? best.kind : null);
  const Panel = kind && panelOf(kind.id);
  const offered = alsoPossible(sheet?.ranked ?? [], kind?.id ?? null).flatMap(
    ({ kindId: id }) => intakeKinds.find((one) => one.id === id) ?? [],
  );
  const alike = sheet && kind ? sheetsAlike(sheets, sheet, kind.id) : [];
  const said = [
    ...known.understood,
    ...(sheet?.understood ?? []),
    ...(alike.length > 0 ? [alikeSentence(alike.map(({ name }) => name))] : []),
  ];
  return (
    <>
      <header className={styles.file}>
        <div className={styles.fileLine}>
          <h2 title={fileName}>{fileName}</h2>
          <span className="quiet">{sizeText(bytes)}</span>
          {sheets.length > 1 && sheet && (
            <label>
              Sheet
              <select value={sheet.name} onChange={({ target }) => choose({ sheetName: target.value })}>
                {sheets.map(({ name, hidden }) => (
                  <option key={name} value={name}>
                    {hidden ? `${name} (hidden)` : name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {sheet && (
            <label>
              This is
              <select value={kind?.id ?? ''} onChange={({ target }) => choose({ kindId: target.value })}>
                {kind === null && <option value="">Say what it is…</option>}
                {ranked.map((one) => (
                  <option key={one.kind.id} value={one.kind.id}>
                    {one.kind.name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {offered.map((one) => (
            <button
              key={one.id}
              type="button"
              className="plain"
              title={one.describes}
              onClick={() => choose({ kindId: one.id })}
            >
              or {one.name}?
            </button>
          ))}
          <span className={styles.space} />
          <button type="button" onClick={onChoose}>
            Another file…
          </button>
          <button type="button" onClick={close}>
            Close
          </button>
        </div>
        {said.length > 0 && (
          <p className={styles.understood} data-testid="understood">
            {said.join(' ')}
          </p>
        )}
      </header>
      {!sheet ? (
        <p className={styles.unknownKind}>There is no sheet in it with anything on it.</p>
      ) : kind === null && sheet.patients !== null ? (
        <div role="alert" className={styles.refused}>
          <p>{sheet.patients}</p>
        </div>
      ) : kind === null || Panel === null ? (
        <p className={styles.unknownKind}>
          What this table is was not recognised by its headings. Say above what it is, and its columns can be matched by
          hand.
        </p>
      ) : (
        <Panel
          key={`${kind.id} ${sheet.name} ${fileName} ${look.file.lastModified}`}
          {...{ kindId: kind.id, plan, look, sheetName: sheet.name, onDone: close }}
        />
      )}
    </>
  );
}

/** That another sheet would do as well, so that nobody takes last year's for this year's. */
const alikeSentence = (names: readonly string[]): string =>
  names.length === 1
    ? `The sheet “${names[0]}” holds such a table too: see that the right one is chosen.`
    : `${names.length} other sheets hold such a table too: see that the right one is chosen.`;
