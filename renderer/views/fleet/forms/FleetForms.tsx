import { Sheet } from '../../../components/Sheet.tsx';
import { capitalYears } from '../../../plan/fleet/capital.ts';
import { useStore } from '../../../state/store.ts';
import { resolvedNow } from '../fleetActions.ts';
import { type FleetForm, useFleetStore } from '../fleetStore.ts';
import { EnvelopeForm } from './EnvelopeForm.tsx';
import styles from './forms.module.css';
import { MachineForm } from './MachineForm.tsx';
import { NewCentreForm } from './NewCentreForm.tsx';
import { NewcomerForm } from './NewcomerForm.tsx';
import { NewLinacForm } from './NewLinacForm.tsx';

const titles: Record<FleetForm['does'], string> = {
  newCentre: 'New centre',
  newLinac: 'New linac',
  replace: 'Replace a machine',
  retire: 'Retire a machine',
  move: 'Move a machine',
  settleCentre: 'Travel and patients',
  envelope: 'Capital envelope',
};

/** The form that was asked for, over the calendar. */
export function FleetForms() {
  const form = useFleetStore((state) => state.form);
  const open = useFleetStore((state) => state.open);
  if (form === null) return null;
  return (
    <Sheet key={form.does} label={titles[form.does]} onClose={() => open(null)} className={styles.sheet}>
      <FormOf form={form} />
    </Sheet>
  );
}

function FormOf({ form }: { form: FleetForm }) {
  const resolved = resolvedNow();
  if (resolved === null)
    return <p className={styles.body}>The scenario on screen cannot be shown; choose another first.</p>;
  switch (form.does) {
    case 'newCentre':
      return <NewCentreForm plan={resolved.plan} trustId={form.trustId} />;
    case 'newLinac':
      return <NewLinacForm plan={resolved.plan} centreId={form.centreId} />;
    case 'replace':
    case 'retire':
    case 'move':
      return <MachineForm resolved={resolved} does={form.does} machineId={form.machineId} />;
    case 'settleCentre': {
      const { plan, scenarioId } = useStore.getState();
      return plan && <NewcomerForm plan={plan} scenarioId={scenarioId} centreId={form.centreId} />;
    }
    case 'envelope':
      return <EnvelopeForm years={capitalYears(resolved.plan, useStore.getState().plan ?? resolved.plan)} />;
  }
}
