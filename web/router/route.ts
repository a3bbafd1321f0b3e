import { computed, signal } from '@preact/signals';

/** The views, by the word behind the `#` of the address. The first is where the page opens. */
export const VIEW_NAMES = ['visit', 'compare', 'plan', 'prices', 'places', 'paper', 'office'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

const address = signal(location.hash);
addEventListener('hashchange', () => {
  address.value = location.hash;
});

/** Where the page is: `#/office/payers/acme` is the view "office" and the path ["payers", "acme"]. */
export const route = computed(() => {
  const [name = '', ...path] = address.value.replace(/^#\/?/, '').split('/').map(decoded);
  const view = VIEW_NAMES.find((each) => each === name) ?? 'visit';
  return { view, path };
});

export function hrefOf(view: ViewName, ...path: readonly string[]): string {
  return `#/${[view, ...path].map(encodeURIComponent).join('/')}`;
}

export function go(view: ViewName, ...path: readonly string[]): void {
  location.hash = hrefOf(view, ...path);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
