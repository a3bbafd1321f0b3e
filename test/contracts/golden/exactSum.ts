/** A fraction of whole numbers: sums are checked without rounding. */
interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

const SYMBOL = /\d+(?:\.\d+)?%?|min|[x+\-/(),]/g;

/** The value that a sum's last step comes to, in cents. Throws where a step is wrong, naming it. */
export function lastCents(statement: string): bigint {
  const [first = '', ...steps] = statement.split(/ (?=(?:=|->|cut) )/);
  let value = evaluate(first);
  for (const step of steps) {
    const [, sign, text = ''] = /^(=|->|cut) (.*)$/.exec(step) ?? [];
    if (sign === '=') requireEqual(statement, value, text);
    else value = requireCents(statement, value, text, sign === '->');
  }
  return (value.above * 100n) / value.below;
}

function requireEqual(statement: string, value: Fraction, text: string): void {
  const digits = text.endsWith('…') ? text.slice(0, -1) : undefined;
  const right = digits === undefined ? equal(value, evaluate(text)) : firstDigits(value, digits);
  if (!right) throw new Error(`"${statement}": it is not ${text}`);
}

function requireCents(statement: string, value: Fraction, text: string, halfUp: boolean): Fraction {
  const { above, below } = value;
  const cents = halfUp ? (above * 200n + below) / (below * 2n) : (above * 100n) / below;
  const rounded = { above: cents, below: 100n };
  if (!equal(rounded, evaluate(text))) throw new Error(`"${statement}": it is not ${text}`);
  return rounded;
}

function equal(left: Fraction, right: Fraction): boolean {
  return left.above * right.below === right.above * left.below;
}

/** Whether the digits are those that the value begins with. */
function firstDigits({ above, below }: Fraction, digits: string): boolean {
  const scale = 10n ** BigInt(digits.split('.')[1]?.length ?? 0);
  return equal({ above: (above * scale) / below, below: scale }, number(digits));
}

/** Products before sums, "min(a, b)" the lesser, "20%" a fifth. */
function evaluate(text: string): Fraction {
  const symbols = text.match(SYMBOL) ?? [];
  if (symbols.join('') !== text.replaceAll(' ', '')) throw new Error(`"${text}" is no arithmetic`);
  const value = addition(symbols);
  if (symbols.length > 0) throw new Error(`"${text}" goes on after its end`);
  return value;
}

function addition(symbols: string[]): Fraction {
  let value = product(symbols);
  while (symbols[0] === '+' || symbols[0] === '-') {
    const sign = symbols.shift() === '+' ? 1n : -1n;
    const next = product(symbols);
    value = {
      above: value.above * next.below + sign * next.above * value.below,
      below: value.below * next.below,
    };
  }
  return value;
}

function product(symbols: string[]): Fraction {
  let value = single(symbols);
  while (symbols[0] === 'x' || symbols[0] === '/') {
    const times = symbols.shift() === 'x';
    const next = single(symbols);
    value = times
      ? { above: value.above * next.above, below: value.below * next.below }
      : { above: value.above * next.below, below: value.below * next.above };
  }
  return value;
}

function single(symbols: string[]): Fraction {
  const symbol = symbols.shift() ?? '';
  if (symbol === 'min') return lesser(symbols);
  if (symbol !== '(') return number(symbol);
  const value = addition(symbols);
  symbols.shift();
  return value;
}

function lesser(symbols: string[]): Fraction {
  symbols.shift();
  const first = addition(symbols);
  symbols.shift();
  const second = addition(symbols);
  symbols.shift();
  return first.above * second.below <= second.above * first.below ? first : second;
}

function number(symbol: string): Fraction {
  const match = /^(\d+)(?:\.(\d+))?(%?)$/.exec(symbol);
  if (!match) throw new Error(`"${symbol}" is no number`);
  const [, whole = '', decimals = '', percent] = match;
  const scale = decimals.length + (percent ? 2 : 0);
  return { above: BigInt(whole + decimals), below: 10n ** BigInt(scale) };
}
