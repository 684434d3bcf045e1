import { useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { addWeeks, laterOf } from '../../../plan/dates.ts';
import { centreWithRoom } from '../../../plan/fleet/change/centreWithRoom.ts';
import { linacWants } from '../../../plan/fleet/change/newCentre.ts';
import { type LinacDraft, newLinacsEdit, nextNames } from '../../../plan/fleet/change/newLinacs.ts';
import { usualOf, weeksOf } from '../../../plan/fleet/change/usual.ts';
import { usualLinac } from '../../../plan/fleet/change/usualLinac.ts';
import { usualWords } from '../../../plan/fleet/change/usualWords.ts';
import { useStore } from '../../../state/store.ts';
import { targetNow } from '../fleetDo.ts';
import { FormFrame } from './FormFrame.tsx';
import styles from './forms.module.css';
import { LinacRows, ReplacementChoice } from './LinacRows.tsx';

/** One linac or several at a centre, brought in the usual stages, with their replacements and the bunkers they need. */
export function NewLinacForm({ plan, centreId }: { plan: Plan; centreId: string }) {
  const usual = usualLinac(plan).figures;
  const centre = plan.centres.find(({ id }) => id === centreId);
  const here = plan.machines.find((machine) => machine.centreId === centreId && machine.kind === 'linac');
  const [linacs, setLinacs] = useState<LinacDraft[]>(() => {
    const soonest = addWeeks(plan.startDate, weeksOf(usualOf(plan, 'add', 'linac').stages) + 1);
    const from = laterOf(soonest, centre?.opens ?? soonest);
    const [name = 'LA1'] = nextNames(plan, centreId, 1);
    return [{ name, from, minutesPerDay: here?.minutesPerDay ?? usual.minutesPerDay }];
  });
  const [replacements, setReplacements] = useState(true);
  const [moreBunkers, setMoreBunkers] = useState(true);
  const [wants, setWants] = useState<string | undefined>(undefined);
  // Asked again when the choice of where changes go is changed in the form's own head.
  const isPlan = useStore(({ editTarget }) => editTarget === 'plan') && targetNow().into === 'plan';
  if (!centre) return null;
  const wanted = { centreId, centreName: centre.name, linacs, replacements };
  const room = centreWithRoom(plan, newLinacsEdit(plan, wanted), centre);
  return (
    <FormFrame
      title={`New linac at ${centre.name}`}
      verb={linacs.length === 1 ? 'Add the linac' : `Add ${linacs.length} linacs`}
      edit={() => {
        const found = linacs.length === 0 ? 'There is no linac to add.' : linacWants(linacs);
        setWants(found);
        if (found !== undefined) return null;
        const edit = newLinacsEdit(plan, wanted);
        return isPlan && moreBunkers && room !== null
          ? { ...edit, steps: [{ does: 'putCentre', centre: room }, ...edit.steps] }
          : edit;
      }}
    >
      <LinacRows
        linacs={linacs}
        onChange={setLinacs}
        nextName={nextNames(plan, centreId, linacs.length + 1).at(-1) ?? ''}
        wants={wants}
      />
      <p className={styles.hint}>{usualWords(plan, 'add', 'linac').words}</p>
      <ReplacementChoice
        checked={replacements}
        onChange={setReplacements}
        years={usual.designLifeYears}
        pattern={usualWords(plan, 'replace', 'linac').words}
      />
      {room !== null && isPlan && (
        <label className={styles.choice}>
          <input type="checkbox" checked={moreBunkers} onChange={({ target }) => setMoreBunkers(target.checked)} />
          {`All bunkers are in use: give ${centre.name} ${room.bunkers} instead of ${centre.bunkers}`}
        </label>
      )}
      {room !== null && !isPlan && (
        <p className={styles.wants}>
          {`${centre.name} has no bunker left for it. It can be tried all the same; the conflict is shown with a way out.`}
        </p>
      )}
    </FormFrame>
  );
}
