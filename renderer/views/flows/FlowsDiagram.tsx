import { useMemo, useState } from 'react';
import { FlowSankey } from '../../charts/flows/FlowSankey.tsx';
import { sankeyLayout } from '../../charts/flows/sankeyLayout.ts';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { useSize } from '../../components/useSize.ts';
import { useTextSize } from '../../components/useTextSize.ts';
import { longDate } from '../../plan/dates.ts';
import { subjectCourses } from '../../plan/flows/flowWords.ts';
import type { SankeyEnds } from '../../plan/flows/sankeyEnds.ts';
import { endId, endOf, endSentence, isBoard, linkSentence, sankeyEnds } from '../../plan/flows/sankeyEnds.ts';
import { decimal } from '../../plan/numbers.ts';
import type { TableOut } from '../../saving/table/tableOut.ts';
import { useStore } from '../../state/store.ts';
import styles from './FlowsDiagram.module.css';
import { toggled, useFlowsDesk } from './flowsDesk.ts';
import type { FlowsNow } from './useFlowsNow.ts';

/** A row for each ribbon, the widest first. */
function linksTable(title: string, { left, right, links }: SankeyEnds): TableOut {
  const names = new Map([...left, ...right].map(({ id, name }) => [id, name]));
  return {
    title,
    columns: [{ name: 'From' }, { name: 'To' }, { name: 'Courses a year' }],
    rows: links
      .toSorted((a, b) => b.value - a.value)
      .map(({ from, to, value }) => [names.get(from) ?? from, names.get(to) ?? to, value]),
    notes: [],
  };
}

/** Ribbons from where people live to where they are treated, on the date. */
export function FlowsDiagram({ now }: { now: FlowsNow }) {
  const { plan, network, matrix, editing } = now;
  const { opened, set } = useFlowsDesk();
  const selection = useStore((state) => state.selection);
  const select = useStore((state) => state.select);
  const [marked, setMarked] = useState<string | null>(null);
  const [area, { width, height }] = useSize<HTMLDivElement>();
  const textSize = useTextSize();
  const ends = useMemo(() => sankeyEnds(network, matrix, opened), [network, matrix, opened]);
  const sankey = useMemo(
    () =>
      sankeyLayout(ends.left, ends.right, ends.links, {
        height: height - 8,
        line: Math.max(24, textSize * 1.4),
        gap: 2,
      }),
    [ends, height, textSize],
  );
  const handedOn = matrix.rows.flatMap(({ journeys }) => journeys).reduce((sum, journey) => sum + journey.handedOn, 0);
  const courses = subjectCourses(plan, editing.subject);
  const summary = `${decimal(matrix.travel.coursesPerYear)} ${courses} a year, from ${matrix.rows.length} areas to ${ends.right.length} centres.`;
  const handed =
    handedOn >= 0.5
      ? ` ${decimal(handedOn)} of them are sent to a centre that cannot treat them on this date, and go on to the nearest that can.`
      : '';
  const selectedEnd =
    selection?.kind === 'zone' || selection?.kind === 'centre' ? endId(selection.kind, selection.id) : null;
  const told =
    marked ??
    (selectedEnd !== null && [...ends.left, ...ends.right].some(({ id }) => id === selectedEnd) ? selectedEnd : null);
  const sentence = told === null ? null : told.includes('→') ? linkSentence(ends, told) : endSentence(ends, told);
  const title = `Where ${courses} come from and are treated, from ${longDate(now.date)}`;
  const allOpen = ends.boards.every((board) => opened.has(board));
  if (ends.links.length === 0)
    return <p className={styles.empty}>No courses go anywhere by these shares on this date.</p>;
  return (
    <>
      <div className={styles.told}>
        <p data-testid="flow-sentence">{sentence ?? summary + handed}</p>
        {ends.boards.length > 0 && (
          <button type="button" onClick={() => set({ opened: allOpen ? new Set() : new Set(ends.boards) })}>
            {allOpen ? 'By care board' : 'Every area'}
          </button>
        )}
        <SaveFigure
          {...{ title, about: summary + handed, of: 'plan' }}
          picture={() => <WholeSankey ends={ends} title={title} />}
          table={() => linksTable(title, ends)}
        />
      </div>
      <div className={styles.area} ref={area} data-testid="flows-diagram">
        {width > 0 && (
          <FlowSankey
            sankey={sankey}
            width={width}
            textSize={textSize}
            marked={marked}
            selected={selectedEnd}
            label={`Diagram of ${summary} The matrix under Shares holds the same figures.`}
            sentenceOf={({ id }) => endSentence(ends, id)}
            opened={(id) => (isBoard(id) ? false : null)}
            onMark={setMarked}
            onChoose={(id) => {
              const end = endOf(id);
              if (end.kind === 'board') set({ opened: toggled(opened, id) });
              else select({ kind: end.kind, id: end.id });
            }}
          />
        )}
      </div>
    </>
  );
}

const nothing = () => {};

/** The whole diagram with nothing pointed at, in the size of a page. */
function WholeSankey({ ends, title }: { ends: SankeyEnds; title: string }) {
  const [width, height, textSize] = [1000, 520, 13];
  const sankey = sankeyLayout(ends.left, ends.right, ends.links, { height, line: 24, gap: 2 });
  return (
    <FlowSankey
      {...{ sankey, width, textSize, marked: null, selected: null, label: title }}
      sentenceOf={() => ''}
      opened={() => null}
      onMark={nothing}
      onChoose={nothing}
    />
  );
}
