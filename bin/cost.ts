/** Prints what an installation costs a month, at 50, 5,000 and 1,000,000 estimates a day or as many as are given, and a year of refreshes. */
import { AWS_PRICES, type AwsPrice } from '../data/awsPrices.ts';
import { billOf, totalOf, type BillLine } from './cost/bill.ts';
import { monthlyUsage, refreshUsage } from './cost/usage.ts';

const given = process.argv.slice(2);
const wrong = given.filter((text) => !/^[1-9]\d{0,9}$/.test(text));

if (wrong.length > 0) {
  console.error(`${wrong.join(', ')}: give whole numbers of estimates a day, or nothing.`);
  process.exitCode = 2;
} else {
  const volumes = given.length > 0 ? given.map(Number) : [50, 5_000, 1_000_000];
  for (const volume of volumes) {
    const title = `${number(volume)} estimates a day: a month, at the end of the first year`;
    print(title, billOf(monthlyUsage(volume), { free: true }));
  }
  print('A year of refreshes, were nothing free', billOf(refreshUsage(), { free: false }));
  console.log(`${sources()}`);
}

function print(title: string, bill: readonly BillLine[]): void {
  console.log(title);
  for (const { what, used, dollars } of bill) {
    console.log(`${dollars.toFixed(2).padStart(12)}  ${what} (${number(used)})`);
  }
  console.log(`${totalOf(bill).toFixed(2).padStart(12)}  US dollars\n`);
}

function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** Of when the prices are, and which were not read on AWS's own pages. */
function sources(): string {
  const prices: AwsPrice[] = Object.values(AWS_PRICES);
  const dates = [...new Set(prices.map(({ asOf }) => asOf))].sort();
  const unconfirmed = prices.filter((price) => price.unconfirmed).length;
  return (
    `Prices of us-east-1 as of ${dates.join(', ')}, without tax (data/awsPrices.ts; ${unconfirmed} of ${prices.length} were not ` +
    'read on AWS’s own pages). What is assumed: bin/cost/usage.ts.'
  );
}
