import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CHECKS = `${ROOT}src/checks`;

/** Properties whose texts look like alert codes and are none. */
const OTHER_PROPERTIES = ['id', 'payers', 'missing', 'kind'];

/** Every text with a hyphen in the rooms of the checks, but for types, imports, comparisons and the properties above. */
function alertCodes(text: string): string[] {
  const codes: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node) && OTHER_PROPERTIES.includes(node.name.getText())) return;
    if (ts.isStringLiteral(node) && /^[a-z0-9]+(-[a-z0-9]+)+$/.test(node.text) && !isCompared(node)) {
      codes.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile('check.ts', text, ts.ScriptTarget.Latest, true), visit);
  return codes;
}

function isCompared({ parent }: ts.Node): boolean {
  const equals = [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken];
  if (ts.isBinaryExpression(parent)) return equals.includes(parent.operatorToken.kind);
  return ts.isCaseClause(parent);
}

const inSource = new Set(
  readdirSync(CHECKS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('/') && name.endsWith('.ts'))
    .flatMap((name) => alertCodes(readFileSync(`${CHECKS}/${name}`, 'utf8'))),
);

const page = readFileSync(`${ROOT}docs/alerts.md`, 'utf8');
const onPage = [...page.matchAll(/^\| `([a-z0-9-]+)` /gm)].map(([, code = '']) => code);

describe('the page of alerts', () => {
  it('has every code of the checks, each once', () => {
    expect(inSource.size).toBeGreaterThan(30);
    expect([...inSource].filter((code) => !onPage.includes(code))).toEqual([]);
    expect(onPage.filter((code, at) => onPage.indexOf(code) !== at)).toEqual([]);
  });

  it('has no code that no check has', () => {
    expect(onPage.filter((code) => !inSource.has(code))).toEqual([]);
  });
});
