import type { FindingReport } from '../finding/finding.ts';
import type { Summary } from './importSummary.ts';

/** What a look for new releases came to, for a person. */
export function findingSummary(report: FindingReport): Summary {
  if (report.kind === 'off') {
    return { subject: 'Allowable did not look for new releases', text: `${report.message}\n` };
  }
  const { found, downloaded, skipped, refused } = report;
  const lines = [
    `Found ${found.length}, downloaded ${downloaded.length}, had already ${skipped.length}, refused ${refused.length}.`,
    ...downloaded.map(({ address, name, bytes }) => `downloaded ${address} as ${name} (${bytes} bytes)`),
    ...refused.map(({ address, code, message }) => `refused ${address} (${code}): ${message}`),
  ];
  return {
    subject: `Allowable looked for new releases: ${downloaded.length} downloaded, ${refused.length} refused`,
    text: `${lines.join('\n')}\n`,
  };
}
