/** The page's own name, which takes a certificate; where it has a zone of Route 53, the stack points the name at the page. */
export interface DomainSetting {
  readonly name: string;
  readonly certificateArn: string;
  readonly hostedZoneId: string | undefined;
}

type DomainTexts = 'domainName' | 'certificateArn' | 'hostedZoneId';

/** The name, none, or why the settings do not make one together. Each alone is well formed. */
export function readDomain(text: (name: DomainTexts) => string): {
  readonly domain: DomainSetting | undefined;
  readonly problems: readonly string[];
} {
  const name = text('domainName');
  const certificateArn = text('certificateArn');
  const hostedZoneId = text('hostedZoneId');
  if (name === '') {
    const useless = Object.entries({ certificateArn, hostedZoneId }).filter(([, value]) => value !== '');
    const problems = useless.map(
      ([setting]) => `allowable:domainName is empty; ${setting} is of no use without the name it is for.`,
    );
    return { domain: undefined, problems };
  }
  if (certificateArn === '') {
    const problem = 'allowable:certificateArn is empty; a domainName needs the certificate of that name.';
    return { domain: undefined, problems: [problem] };
  }
  return { domain: { name, certificateArn, hostedZoneId: hostedZoneId || undefined }, problems: [] };
}
