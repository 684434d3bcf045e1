import { TableHead } from '../../components/TableHead.tsx';
import { riskScore, risksByGravity } from '../../plan/pack/risks.ts';
import type { SectionBody, SectionProps } from '../section.ts';

/** The risk register, the gravest first. */
function Body({ plan }: SectionProps) {
  return (
    <>
      <p>
        Likelihood and impact are rated from 1 (rare, negligible) to 5 (almost certain, catastrophic); the score is the
        one times the other: low to 3, moderate to 6, high to 12, extreme from 15.
      </p>
      <table>
        <TableHead
          heads={[
            'Risk',
            { number: 'Likelihood' },
            { number: 'Impact' },
            { number: 'Score' },
            'What is done about it',
            'Owner',
          ]}
        />
        <tbody>
          {risksByGravity(plan.risks ?? []).map((risk) => (
            <tr key={risk.id}>
              <th scope="row">{risk.name}</th>
              <td className="number">{risk.likelihood}</td>
              <td className="number">{risk.impact}</td>
              <td className="number">
                {riskScore(risk).score} {riskScore(risk).band}
              </td>
              <td>{risk.response ?? 'Nothing yet'}</td>
              <td>{risk.owner}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export const risks: SectionBody = {
  Body,
  absent: ({ plan }) => (plan.risks?.length ? null : 'The plan names no risk yet: enter them under Data, Risks.'),
};
