import type { FeeAnswer, SettingAmounts } from '../../src/answers/fee/answer.ts';
import { explanationTree } from './explanationTree.ts';

/** A fee for a person at a terminal. */
export function feeText(fee: FeeAnswer, explained: boolean): string {
  const { basis, amounts } = fee;
  const name = fee.modifier === '' ? fee.code : `${fee.code}-${fee.modifier}`;
  const wanted = (setting: 'facility' | 'non-facility') => fee.setting === null || fee.setting === setting;
  return [
    `${name} on ${fee.date}, ${basis.locality.name} (${basis.locality.carrier}-${basis.locality.locality}), release ${basis.release}`,
    `Status ${fee.status.code}: ${fee.status.meaning}`,
    ...(fee.reason === null ? [] : [`${fee.outcome}: ${fee.reason}`]),
    ...(amounts.nonFacility && wanted('non-facility')
      ? settingText('Non-facility', amounts.nonFacility, explained)
      : []),
    ...(amounts.facility && wanted('facility') ? settingText('Facility', amounts.facility, explained) : []),
    ...(fee.publishedOppsCap
      ? [
          `CMS's OPPSCAP file: non-facility ${fee.publishedOppsCap.nonFacility}, facility ${fee.publishedOppsCap.facility}`,
        ]
      : []),
    `Indicators: ${Object.entries(fee.indicators)
      .filter(([, value]) => value !== '')
      .map(([indicator, value]) => `${indicator} ${value}`)
      .join(', ')}`,
    ...fee.assumptions.map(({ message }) => `Assumed: ${message}`),
  ].join('\n');
}

function settingText(title: string, amounts: SettingAmounts, explained: boolean): string[] {
  const rows: [string, string | null][] = [
    ['fee', amounts.fee],
    ['hospital outpatient cap', amounts.oppsAmount],
    ['payable', amounts.payable],
    ['reduced therapy unit', amounts.therapyReduced],
    ['non-participating', amounts.nonParticipating],
    ['limiting charge', amounts.limitingCharge],
  ];
  return [
    `${title}${amounts.notApplicable ? ' (CMS: rarely or never done in this setting; it copies the other setting)' : ''}`,
    ...rows.flatMap(([label, amount]) =>
      amount === null ? [] : [`  ${label.padEnd(24)}${amount.padStart(10)}`],
    ),
    ...(explained
      ? Object.entries(amounts.explanation).flatMap(([amount, node]) => [
          `  ${amount}`,
          ...explanationTree(node, 2),
        ])
      : []),
  ];
}
