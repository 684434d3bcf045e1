import { type RefObject, useEffect, useState } from 'react';
import { shortDate } from '../../plan/dates.ts';
import { durationWords, statusWords } from '../../plan/fleet/fleetProject.ts';
import type { Fleet } from '../../plan/fleet/fleetTypes.ts';
import { millions } from '../../plan/numbers.ts';
import styles from './FleetHover.module.css';

type Hovered = { kind: 'project' | 'machine'; id: string; x: number; y: number; above: boolean };

/** What lies under the pointer, in a few lines beside it; the inspector says the rest. */
export function FleetHover({
  root,
  fleet,
  hidden,
}: {
  root: RefObject<HTMLElement | null>;
  fleet: Fleet;
  hidden: boolean;
}) {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let droppedAt = { x: -1, y: -1 };
    const over = (event: PointerEvent) => {
      // A bar that has just been dropped comes to lie under a pointer that did not move: nobody asked about it.
      if (event.buttons !== 0 || (event.clientX === droppedAt.x && event.clientY === droppedAt.y)) return;
      const bar =
        event.target instanceof Element ? event.target.closest('svg [data-project], svg [data-machine]') : null;
      if (!(bar instanceof SVGElement)) {
        setHovered(null);
        return;
      }
      const { project, machine } = bar.dataset;
      const id = project ?? machine;
      const { top, bottom } = bar.getBoundingClientRect();
      const above = bottom > innerHeight * 0.7;
      if (id !== undefined) {
        setHovered({ kind: project ? 'project' : 'machine', id, x: event.clientX, y: above ? top : bottom, above });
      }
    };
    const away = () => setHovered(null);
    const dropped = ({ clientX, clientY }: PointerEvent) => {
      droppedAt = { x: clientX, y: clientY };
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') away();
    };
    element.addEventListener('pointerover', over);
    element.addEventListener('pointerleave', away);
    element.addEventListener('pointerdown', away);
    element.addEventListener('pointerup', dropped);
    element.addEventListener('scroll', away);
    addEventListener('keydown', key);
    return () => {
      element.removeEventListener('pointerover', over);
      element.removeEventListener('pointerleave', away);
      element.removeEventListener('pointerdown', away);
      element.removeEventListener('pointerup', dropped);
      element.removeEventListener('scroll', away);
      removeEventListener('keydown', key);
    };
  }, [root]);
  const lines = hovered === null || hidden ? [] : wordsOf(fleet, hovered);
  if (hovered === null || lines.length === 0) return null;
  const side = hovered.x > innerWidth * 0.6 ? { right: innerWidth - hovered.x } : { left: hovered.x };
  const end = hovered.above ? { bottom: innerHeight - hovered.y + 8 } : { top: hovered.y + 8 };
  return (
    <div className={styles.card} style={{ ...side, ...end }} aria-hidden="true">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function wordsOf(fleet: Fleet, { kind, id }: Hovered): string[] {
  const rows = fleet.centres.flatMap(({ treatment, simulators }) => [...treatment, ...simulators]);
  if (kind === 'machine') {
    const life = rows.flatMap(({ lives }) => lives).find(({ machineId }) => machineId === id);
    if (!life) return [];
    return [
      life.model === null ? life.name : `${life.name}, ${life.model}`,
      `In use from ${shortDate(life.bornOn)}`,
      `Design life ends ${shortDate(life.designLifeEnds)}`,
    ];
  }
  const project = rows.flatMap(({ projects }) => projects).find(({ projectId }) => projectId === id);
  const record = fleet.projects.get(id);
  if (!project || !record) return [];
  const cost = record.capitalCost === undefined ? null : `${millions(record.capitalCost)} capital`;
  return [
    project.name,
    `${shortDate(project.start)} to ${shortDate(project.end)}`,
    durationWords(project),
    [cost, record.financialYear, statusWords[project.status]].filter(Boolean).join(', '),
  ];
}
