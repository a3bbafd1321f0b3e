import { effect, signal, type Signal } from '@preact/signals';

/**
 * A value that outlives a reload. `computer`: kept on this computer (where the clinic is, its own quick visits);
 * `tab`: gone with the tab (the visit that is being typed). Nothing that says who a patient is may be kept by either.
 */
export function kept<T>(where: 'computer' | 'tab', name: string, read: (stored: unknown) => T): Signal<T> {
  const key = `allowable.${name}`;
  const storage = storageOf(where);
  const value = signal(read(stored(storage, key)));
  effect(() => {
    const text = JSON.stringify(value.value);
    try {
      storage?.setItem(key, text);
    } catch {
      // Full, or forbidden by the browser's settings: the page works all the same, it only forgets.
    }
  });
  return value;
}

function storageOf(where: 'computer' | 'tab'): Storage | undefined {
  try {
    return where === 'computer' ? localStorage : sessionStorage;
  } catch {
    return undefined;
  }
}

function stored(storage: Storage | undefined, key: string): unknown {
  try {
    return JSON.parse(storage?.getItem(key) ?? 'null') as unknown;
  } catch {
    return null;
  }
}
