import type { Alert } from '../../src/checks/alert.ts';

/** An alert on one line for a person at a terminal; lines are counted from 1. */
export function alertText({ severity, line, message, cite }: Alert): string {
  return `${severity}, line ${line + 1}: ${message} [${cite}]`;
}
