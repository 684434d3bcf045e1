import { useStore } from '../../../state/store.ts';

/** Takes back what was brought in, for as long as it is the last thing that was done. */
export function UndoAll({ label, onDone }: { label: string; onDone(): void }) {
  const undo = useStore((state) => state.undo);
  const last = useStore((state) => state.undoStack.at(-1)?.label ?? null);
  if (last !== label) return null;
  return (
    <button
      type="button"
      onClick={() => {
        undo();
        onDone();
      }}
    >
      Undo all of it
    </button>
  );
}
