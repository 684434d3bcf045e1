import { useEffect } from 'react';
import { useStore } from './store.ts';
import { views } from './viewSlice.ts';

/** Keys that work everywhere: Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z, Alt with a digit for the views, F1 for help. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target;
      if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
      const { undo, redo, show } = useStore.getState();
      const key = event.key.toLowerCase();
      const command = event.ctrlKey || event.metaKey;
      const view = event.altKey && !command ? views[Number(event.key) - 1] : undefined;
      if (command && key === 'z' && !event.shiftKey) undo();
      else if (command && (key === 'y' || (key === 'z' && event.shiftKey))) redo();
      else if (event.key === 'F1') show('help');
      else if (view) show(view);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
