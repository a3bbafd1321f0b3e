import { CENTS } from '../../decimal/decimal.ts';
import { formatCents, parseScaled } from '../../decimal/text.ts';
import { answered, refused, type Answer, type RefusalError } from '../refusal.ts';
import { cellPointer, csvProblem } from './csvProblem.ts';
import { COLUMNS } from './listColumns.ts';

/** A cell of a list as its value, or the one thing that is wrong with it. `line` is where its row begins. */

export function codeCell(text: string, line: number): Answer<string> {
  const code = text.toUpperCase();
  if (/^[0-9A-Z]{5}$/.test(code)) return answered(code);
  const wrong = wrongCell(line, COLUMNS.code, text);
  if (code === '') return wrong('missing-code', 'The row has no code.', 'Give its code, or delete the row.');
  if (/^\d{1,4}$/.test(code)) {
    const message = `A code has five characters; a spreadsheet program may have taken a leading zero from ${code.padStart(5, '0')}.`;
    return wrong(
      'lost-leading-zero',
      message,
      'Format the column as text and enter the code with its zeros.',
    );
  }
  const remedy = 'Give a CPT or HCPCS code of five characters.';
  return wrong('invalid-code', 'This is not a code.', remedy);
}

export function modifierCell(text: string, line: number): Answer<string | undefined> {
  const modifier = text.toUpperCase();
  if (modifier === '') return answered(undefined);
  if (/^[0-9A-Z]{2}$/.test(modifier)) return answered(modifier);
  const remedy =
    'Give one modifier of two characters, or nothing; more than one have no amount of their own.';
  return wrongCell(line, COLUMNS.modifier, text)('invalid-modifier', 'This is not a modifier.', remedy);
}

const PLAIN = /^\$?\s*(\d{1,7}|\d{1,3}(,\d{3})+)(\.\d{1,2})?$/;

/** "$1,234.5" is "1234.50". */
export function amountCell(text: string, line: number): Answer<string> {
  const cents = PLAIN.test(text) ? parseScaled(text.replace(/[$,\s]/g, ''), CENTS) : undefined;
  if (cents !== undefined && cents <= MOST_CENTS) return answered(formatCents(cents));
  const [code, message, remedy] = amountProblem(text);
  return wrongCell(line, COLUMNS.amount, text)(code, message, remedy);
}

const MOST_CENTS = 999_999_999;

function amountProblem(text: string): [code: string, message: string, remedy: string] {
  if (text === '') {
    return ['missing-amount', 'The row has no amount.', 'Give an amount, or delete the row.'];
  }
  if (/^[=+@]/.test(text)) {
    return [
      'formula',
      'This is a formula, not an amount.',
      'Save the values of the spreadsheet, not its formulas.',
    ];
  }
  if (/^(-|\(|\$\s*-)/.test(text)) {
    return ['negative-amount', 'An amount cannot be negative.', 'Give an amount of zero or more.'];
  }
  if (/^\$?\s*[\d,]+\.\d{3,}$/.test(text)) {
    return ['too-many-decimals', 'An amount has at most two decimals.', 'Round it as the contract says.'];
  }
  if (/^\$?\s*[\d,]+(\.\d*)?$/.test(text) && text.replace(/\D/g, '').length > 7) {
    return ['amount-too-large', 'No amount is larger than 9999999.99.', 'Correct the amount.'];
  }
  return [
    'not-an-amount',
    'This is not an amount in dollars.',
    'Give an amount such as 40.00 or "$1,234.50".',
  ];
}

function wrongCell(line: number, column: string, found: string) {
  return (code: string, message: string, remedy: string) =>
    refused(422, 'invalid-request', 'A cell is wrong.', [
      csvProblem(cellPointer(line, column), code, found === '' ? null : found, message, remedy),
    ]);
}

/** What is wrong with an answer, if anything. */
export function errorsIn(answer: Answer<unknown>): readonly RefusalError[] {
  return answer.ok ? [] : answer.refusal.errors;
}
