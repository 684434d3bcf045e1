import { useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { addWeeks } from '../../../plan/dates.ts';
import { type CentreDraft, centreWants, newCentreEdit, type Wants } from '../../../plan/fleet/change/newCentre.ts';
import { usualOf, weeksOf } from '../../../plan/fleet/change/usual.ts';
import { usualLinac } from '../../../plan/fleet/change/usualLinac.ts';
import { usualWords } from '../../../plan/fleet/change/usualWords.ts';
import { Field, FormFrame } from './FormFrame.tsx';
import styles from './forms.module.css';
import { LinacRows, ReplacementChoice } from './LinacRows.tsx';
import { PlaceField } from './PlaceField.tsx';

/** A centre with its linacs and their replacements, entered in one go. */
export function NewCentreForm({ plan, trustId }: { plan: Plan; trustId: string | undefined }) {
  const usual = usualLinac(plan).figures;
  const [draft, setDraft] = useState<CentreDraft>(() => {
    // As soon as linacs ordered on the plan's first day can be ready.
    const opens = addWeeks(plan.startDate, weeksOf(usualOf(plan, 'add', 'linac').stages) + 1);
    const linac = { from: opens, minutesPerDay: usual.minutesPerDay };
    const known = trustId ?? plan.trusts[0]?.id;
    return {
      name: '',
      trust: known === undefined ? { name: '' } : { id: known },
      ...{ lat: Number.NaN, lon: Number.NaN, bunkers: 2, opens, replacements: true },
      linacs: [
        { name: 'LA1', ...linac },
        { name: 'LA2', ...linac },
      ],
    };
  });
  const [wants, setWants] = useState<Wants>({});
  const change = (changed: Partial<CentreDraft>) => {
    const next = { ...draft, ...changed };
    setDraft(next);
    // What was complained of is looked at again while it is mended; nothing is complained of before.
    if (Object.keys(wants).length > 0) setWants(centreWants(plan, next));
  };
  const edit = () => {
    const found = centreWants(plan, draft);
    setWants(found);
    return Object.keys(found).length > 0 ? null : newCentreEdit(plan, { ...draft, name: draft.name.trim() });
  };
  const { trust } = draft;
  return (
    <FormFrame title="New centre" verb="Open the centre" edit={edit}>
      <div className={styles.columns}>
        <div className={styles.group}>
          <Field label="Name" wants={wants.name}>
            <input
              data-first-focus
              value={draft.name}
              onChange={({ target }) => change({ name: target.value })}
              autoComplete="off"
            />
          </Field>
          <Field label="Trust" wants={wants.trust}>
            <select
              value={'id' in trust ? trust.id : ''}
              onChange={({ target }) => change({ trust: target.value === '' ? { name: '' } : { id: target.value } })}
            >
              {plan.trusts.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value="">Another trust…</option>
            </select>
          </Field>
          {'name' in trust && (
            <Field label="Name of the trust">
              <input value={trust.name} onChange={({ target }) => change({ trust: { name: target.value } })} />
            </Field>
          )}
          <div className={styles.columns}>
            <Field label="Opens">
              <input
                type="date"
                value={draft.opens}
                onChange={({ target: { value } }) =>
                  change({
                    opens: value,
                    linacs: draft.linacs.map((linac) =>
                      linac.from === draft.opens ? { ...linac, from: value } : linac,
                    ),
                  })
                }
              />
            </Field>
            <Field label="Bunkers" wants={wants.bunkers}>
              <input
                type="number"
                min={0}
                max={50}
                value={Number.isFinite(draft.bunkers) ? draft.bunkers : ''}
                onChange={({ target }) => change({ bunkers: target.valueAsNumber })}
              />
            </Field>
          </div>
          <LinacRows
            linacs={draft.linacs}
            onChange={(linacs) => change({ linacs, bunkers: Math.max(draft.bunkers, linacs.length) })}
            nextName={`LA${draft.linacs.length + 1}`}
            wants={wants.linacs}
          />
        </div>
        <PlaceField plan={plan} lat={draft.lat} lon={draft.lon} onChange={change} wants={wants.place} />
      </div>
      <ReplacementChoice
        checked={draft.replacements}
        onChange={(replacements) => change({ replacements })}
        years={usual.designLifeYears}
        pattern={usualWords(plan, 'replace', 'linac').words}
      />
    </FormFrame>
  );
}
