import { SCOPES, type Scope } from '../scopes.ts';
import { fieldsOf, jsonSetting } from './jsonSetting.ts';

/** A program that signs in at the stack's user pool by client credentials, for one practice. */
export interface SoftwareSetting {
  readonly name: string;
  readonly practice: string;
  readonly scopes: readonly Scope[];
}

export interface SoftwareReading {
  readonly software: readonly SoftwareSetting[];
  readonly problems: readonly string[];
}

const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const PRACTICE = /^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/;

const MUST_BE =
  'a list, or its JSON text, of {"name": "ledger", "practice": "riverside", "scopes": ["estimates"]}, each name once: ' +
  'names and practices in small letters, digits and hyphens, scopes of ' +
  SCOPES.join(', ');

/** The programs, or what is wrong with each of them. */
export function readSoftware(name: string, value: unknown): SoftwareReading {
  const list = jsonSetting(value);
  if (!Array.isArray(list)) {
    const found = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
    return { software: [], problems: [`${name} ${found}; it must be ${MUST_BE}.`] };
  }
  const names = list.map((each) => fieldsOf(each)?.['name']);
  const problems = list.flatMap((each: unknown, index) =>
    isSoftware(each) && names.indexOf(each.name) === index
      ? []
      : [`${name}[${index}] is ${JSON.stringify(each)}; ${name} must be ${MUST_BE}.`],
  );
  return { software: problems.length > 0 ? [] : (list as SoftwareSetting[]), problems };
}

function isSoftware(value: unknown): value is SoftwareSetting {
  const fields = fieldsOf(value);
  if (!fields || Object.keys(fields).sort().join() !== 'name,practice,scopes') return false;
  const { name, practice, scopes } = fields;
  return (
    typeof name === 'string' &&
    NAME.test(name) &&
    typeof practice === 'string' &&
    PRACTICE.test(practice) &&
    Array.isArray(scopes) &&
    scopes.length > 0 &&
    scopes.every((scope) => SCOPES.includes(scope as Scope)) &&
    new Set(scopes).size === scopes.length
  );
}
