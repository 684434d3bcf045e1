import { useEffect } from 'react';
import { useStore } from './store.ts';
import { type View, views } from './viewSlice.ts';

/** Keys that work everywhere: Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z, Alt with a digit for the views, F1 for help. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target;
      if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
      const { undo, redo, show } = useStore.getState();
      const key = event.key.toLowerCase();
      const command = event.ctrlKey || event.metaKey;
      /** The focus goes along, so that the next Tab is in the view and not in the rail. */
      const enter = (to: View) => {
        show(to);
        document.getElementById('main')?.focus();
      };
      const view = event.altKey && !command ? views[Number(event.key) - 1] : undefined;
      if (command && key === 'z' && !event.shiftKey) undo();
      else if (command && (key === 'y' || (key === 'z' && event.shiftKey))) redo();
      else if (event.key === 'F1') enter('help');
      else if (view) enter(view);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
