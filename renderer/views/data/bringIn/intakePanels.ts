import type { ReactNode } from 'react';
import { cwtIntakeKind } from '../../../intake/cwt/cwtIntakeKind.ts';
import { rtdsKind } from '../../../intake/rtds/rtdsKind.ts';
import { CwtPanel } from './cwt/CwtPanel.tsx';
import type { IntakePanelProps } from './intakePanelProps.ts';
import { RtdsPanel } from './rtds/RtdsPanel.tsx';
import { TablePanel } from './TablePanel.tsx';

type Panel = (props: IntakePanelProps) => ReactNode;

/** Kinds that are looked through in a way of their own; all others go into a table of the plan. */
const panels: ReadonlyMap<string, Panel> = new Map<string, Panel>([
  [rtdsKind.id, RtdsPanel],
  [cwtIntakeKind.id, CwtPanel],
]);

export const panelOf = (kindId: string): Panel => panels.get(kindId) ?? TablePanel;
