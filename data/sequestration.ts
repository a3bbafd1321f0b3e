import type { Dated } from '../src/schedule/dated.ts';

/** Share of Medicare's payment withheld under sequestration, in whole percent, by date of service. */
export const SEQUESTRATION = [
  {
    from: '2013-04-01',
    through: '2020-04-30',
    value: 2,
    citation: 'Budget Control Act of 2011; American Taxpayer Relief Act of 2012',
    unconfirmed: true,
  },
  {
    from: '2020-05-01',
    through: '2022-03-31',
    value: 0,
    citation: 'CARES Act s.3709; CAA 2021; PL 117-7; PL 117-71',
    unconfirmed: true,
  },
  { from: '2022-04-01', through: '2022-06-30', value: 1, citation: 'PL 117-71', unconfirmed: true },
  {
    from: '2022-07-01',
    through: null,
    value: 2,
    citation: 'PL 117-71; First Coast, federal sequestration payment reductions (CARC 253)',
  },
] as const satisfies readonly Dated<number>[];
