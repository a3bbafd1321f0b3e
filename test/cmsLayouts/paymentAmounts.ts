/** One made record of a payment amount file; amounts in dollars as "29.06". */
export interface PaymentRecord {
  readonly year: string;
  readonly carrier: string;
  readonly locality: string;
  readonly code: string;
  readonly modifier: string;
  readonly nonFacility: string;
  readonly facility: string;
  readonly pcTc: string;
  readonly status: string;
  readonly multipleProcedure: string;
  readonly therapyReduced: string;
  readonly oppsIndicator: string;
  readonly oppsNonFacility: string;
  readonly oppsFacility: string;
}

export function paymentRecord(given: Partial<PaymentRecord> = {}): PaymentRecord {
  return {
    year: '2025',
    carrier: '10112',
    locality: '00',
    code: '97110',
    modifier: '  ',
    nonFacility: '26.83',
    facility: '26.83',
    pcTc: '7',
    status: 'A',
    multipleProcedure: '5',
    therapyReduced: '20.79',
    oppsIndicator: '9',
    oppsNonFacility: '0.00',
    oppsFacility: '0.00',
    ...given,
  };
}

/** A line of a payment amount file: sixteen quoted fields. */
export function paymentLine(record: PaymentRecord): string {
  const amount = (text: string): string => text.padStart(10, '0');
  return [
    record.year,
    record.carrier,
    record.locality,
    record.code,
    record.modifier,
    amount(record.nonFacility),
    amount(record.facility),
    ' ',
    record.pcTc,
    record.status,
    record.multipleProcedure,
    amount(record.therapyReduced),
    amount(record.therapyReduced),
    record.oppsIndicator,
    amount(record.oppsNonFacility),
    amount(record.oppsFacility),
  ]
    .map((cell) => `"${cell}"`)
    .join(',');
}

/** A payment amount file with its trailer lines. */
export function paymentFile(lines: readonly string[]): string {
  return [...lines, '"TRL- A LINE ABOUT COPYRIGHT. "', '"TRL- ANOTHER LINE."', ''].join('\r\n');
}
