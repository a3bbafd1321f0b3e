import { useEffect, useRef } from 'preact/hooks';
import { hrefOf, route, VIEW_NAMES } from '../router/route.ts';
import { VIEWS } from '../router/views.ts';
import { SignOut } from '../signIn/SignOut.tsx';
import { keysShown } from './keys.ts';
import { Mark } from './Mark.tsx';

export function TopBar() {
  const { view } = route.value;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On a narrow screen the list of views moves sideways: where one is stays in sight.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [view]);
  return (
    <header class="top">
      <a class="brand" href={hrefOf('visit')}>
        <Mark />
        Allowable
      </a>
      <nav aria-label="Views">
        <ul ref={list}>
          {VIEW_NAMES.map((name) => (
            <li key={name}>
              <a href={hrefOf(name)} aria-current={name === view ? 'page' : undefined}>
                {VIEWS[name].title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <button
        type="button"
        class="plain"
        aria-expanded={keysShown.value}
        aria-controls="keys"
        onClick={() => {
          keysShown.value = !keysShown.value;
        }}
      >
        Keys
      </button>
      <SignOut />
    </header>
  );
}
