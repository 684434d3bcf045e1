import { create } from 'zustand';

/** What is entered in a form of its own. */
export type FleetForm =
  | { does: 'newCentre'; trustId?: string }
  | { does: 'newLinac'; centreId: string }
  | { does: 'replace' | 'retire' | 'move'; machineId: string }
  | { does: 'settleCentre'; centreId: string }
  | { does: 'envelope' };

/** A menu, and where on the screen it was asked for. */
export type FleetMenu = { kind: 'trust' | 'centre' | 'machine' | 'project'; id: string; x: number; y: number };

type FleetState = {
  /** Trusts and centres of which only the heading is shown. */
  collapsed: ReadonlySet<string>;
  form: FleetForm | null;
  menu: FleetMenu | null;
  /** The conflict whose sentence is shown beside it. */
  conflict: { id: string; x: number; y: number } | null;
  listed: boolean;
  /** What is to be brought into view, by its id; anew with every asking. */
  wanted: { id: string } | null;
  toggle(id: string, collapsed?: boolean): void;
  collapse(ids: readonly string[]): void;
  open(form: FleetForm | null): void;
  showMenu(menu: FleetMenu | null): void;
  showConflict(conflict: FleetState['conflict']): void;
  list(listed: boolean): void;
  reveal(id: string): void;
};

/** Kept for as long as the window is: a reload shows what was shown. */
const key = 'isocentre.fleet.collapsed';

function remembered(): ReadonlySet<string> {
  return new Set((globalThis.sessionStorage?.getItem(key) ?? '').split('|').filter(Boolean));
}

/** What is open and what is folded in the view Fleet; the inspector and commands open its forms too. */
export const useFleetStore = create<FleetState>()((set, get) => {
  const collapse = (collapsed: ReadonlySet<string>) => {
    globalThis.sessionStorage?.setItem(key, [...collapsed].join('|'));
    set({ collapsed });
  };
  return {
    collapsed: remembered(),
    form: null,
    menu: null,
    conflict: null,
    listed: false,
    wanted: null,
    toggle(id, wanted = !get().collapsed.has(id)) {
      const next = new Set(get().collapsed);
      if (wanted) next.add(id);
      else next.delete(id);
      collapse(next);
    },
    collapse: (ids) => collapse(new Set(ids)),
    open: (form) => set({ form, menu: null, conflict: null }),
    showMenu: (menu) => set({ menu, conflict: null }),
    showConflict: (conflict) => set({ conflict, menu: null }),
    list: (listed) => set({ listed }),
    reveal: (id) => set({ wanted: { id } }),
  };
});
