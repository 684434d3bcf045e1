import type { SectionBody, SectionProps } from '../section.ts';
import { AllOptions } from './appraisal/AllOptions.tsx';
import { EachChange } from './appraisal/EachChange.tsx';
import { OptionPage } from './appraisal/OptionPage.tsx';
import { YearsInFigures } from './appraisal/YearsInFigures.tsx';

/** Every option beside the baseline on one page, then a page for each of them, their curves in figures, and their changes. */
function Body(props: SectionProps) {
  const { result, scenarios } = props;
  if (!result.scenarios[0]) return null;
  return (
    <>
      <AllOptions {...props} />
      {scenarios.map((scenario) => (
        <OptionPage key={scenario.id} {...props} scenario={scenario} />
      ))}
      <YearsInFigures {...props} />
      <EachChange {...props} />
    </>
  );
}

export const appraisal: SectionBody = {
  Body,
  absent: ({ scenarios }) =>
    scenarios.length > 0
      ? null
      : 'Nothing is held against the plan, whose own waits stand in the case for change: choose at least one option for the pack.',
};
