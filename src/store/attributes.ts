import type { Item } from './table.ts';

/**
 * Attributes of a stored item, looked at before they are believed. Only this program writes them, so one that is
 * missing or of another kind is a surprise and throws, naming the item.
 */
export function textAttribute(item: Item, name: string): string {
  const value = item[name];
  if (typeof value !== 'string') throw unexpected(item, name);
  return value;
}

export function textsAttribute(item: Item, name: string): string[] {
  const value = item[name];
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) throw unexpected(item, name);
  return value;
}

export function numberAttribute(item: Item, name: string): number {
  const value = item[name];
  if (typeof value !== 'number') throw unexpected(item, name);
  return value;
}

export function bytesAttribute(item: Item, name: string): Uint8Array {
  const value = item[name];
  if (!(value instanceof Uint8Array)) throw unexpected(item, name);
  return value;
}

function unexpected(item: Item, name: string): Error {
  return new Error(`the stored item ${item.pk} ${item.sk} has no proper "${name}"`);
}
