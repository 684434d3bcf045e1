import { type RefObject, useEffect } from 'react';
import { useStore } from '../../state/store.ts';
import { fleetActions } from './fleetActions.ts';
import { type FleetMenu, useFleetStore } from './fleetStore.ts';

type Thing = Pick<FleetMenu, 'kind' | 'id'>;

/** What an element of the timeline stands for. */
function thingOf(target: EventTarget | null): Thing | null {
  const element = target instanceof Element ? target.closest('[data-project],[data-machine],[data-group]') : null;
  const project = element?.getAttribute('data-project');
  if (project) return { kind: 'project', id: project };
  const machine = element?.getAttribute('data-machine');
  if (machine) return { kind: 'machine', id: machine };
  const group = element?.getAttribute('data-group');
  const kind = element?.getAttribute('data-group-kind');
  return group && (kind === 'trust' || kind === 'centre') ? { kind, id: group } : null;
}

function menuOf(target: EventTarget | null): Thing | null {
  const button = target instanceof Element ? target.closest('[data-menu]') : null;
  const kind = button?.getAttribute('data-menu');
  const id = button?.getAttribute('data-menu-id');
  return id && (kind === 'trust' || kind === 'centre' || kind === 'machine') ? { kind, id } : null;
}

/**
 * Choosing a machine or a project shows it in the inspector; a heading folds its group; a sign says its conflict; the
 * menu of what lies under the pointer or has the focus comes by its button, a right click or the menu key, and its
 * actions by their own keys.
 */
export function useFleetKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const below = (target: EventTarget | null) => {
      const box = target instanceof Element ? target.getBoundingClientRect() : null;
      return { x: box?.left ?? 0, y: (box?.bottom ?? 0) + 2 };
    };
    const choose = ({ target }: Event) => {
      const { open, showMenu, showConflict, toggle } = useFleetStore.getState();
      const menu = menuOf(target);
      if (menu) {
        showMenu({ ...menu, ...below(target) });
        return;
      }
      const mark = target instanceof Element ? target.closest('[data-conflict]') : null;
      const conflict = mark?.getAttribute('data-conflict');
      if (conflict) {
        showConflict({ id: conflict, ...below(mark) });
        return;
      }
      const spare =
        target instanceof Element ? target.closest('[data-add-linac]')?.getAttribute('data-add-linac') : null;
      if (spare) {
        open({ does: 'newLinac', centreId: spare });
        return;
      }
      const thing = thingOf(target);
      if (thing?.kind === 'trust' || thing?.kind === 'centre') toggle(thing.id);
      else if (thing) useStore.getState().select({ kind: thing.kind, id: thing.id });
    };
    const context = (event: MouseEvent) => {
      const thing = thingOf(event.target);
      if (!thing) return;
      event.preventDefault();
      const byKey = event.button !== 2;
      const at = byKey ? below(event.target) : { x: event.clientX, y: event.clientY };
      useFleetStore.getState().showMenu({ ...thing, ...at });
    };
    const key = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (target instanceof SVGElement && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        choose(event);
        return;
      }
      const thing = thingOf(target);
      if (!thing || (target instanceof Element && target.hasAttribute('data-menu'))) return;
      const isGroup = thing.kind === 'trust' || thing.kind === 'centre';
      if (isGroup && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
        event.preventDefault();
        useFleetStore.getState().toggle(thing.id, event.key === 'ArrowLeft');
        return;
      }
      const wanted = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const action = fleetActions(thing).find((held) => held.key === wanted);
      if (!action || action.disabled !== undefined) return;
      event.preventDefault();
      action.run();
    };
    element.addEventListener('click', choose);
    element.addEventListener('contextmenu', context);
    element.addEventListener('keydown', key);
    return () => {
      element.removeEventListener('click', choose);
      element.removeEventListener('contextmenu', context);
      element.removeEventListener('keydown', key);
    };
  }, [root]);
}
