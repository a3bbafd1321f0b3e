import { useEffect, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { returns } from '../api/connection.ts';
import { Loading } from '../controls/Loading.tsx';
import { route, type ViewName } from './route.ts';
import { VIEWS } from './views.ts';

/** The view that the address names, once its part of the page is loaded. */
export function CurrentView() {
  const { view } = route.value;
  const [loaded, setLoaded] = useState<{ view: ViewName; Component: ComponentType } | null>(null);
  const [failed, setFailed] = useState(false);
  const back = returns.value;
  useEffect(() => {
    let current = true;
    setFailed(false);
    VIEWS[view].load().then(
      (module) => {
        if (current) setLoaded({ view, Component: module.default });
      },
      () => {
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [view, back]);
  useEffect(() => {
    document.title = view === 'visit' ? 'Allowable' : `${VIEWS[view].title} · Allowable`;
  }, [view]);
  if (loaded?.view === view) return <loaded.Component />;
  if (!failed) return <Loading />;
  return (
    <div class="notice" role="alert">
      <p>This part of the page could not be loaded.</p>
      <button
        type="button"
        onClick={() => {
          location.reload();
        }}
      >
        Load the page again
      </button>
    </div>
  );
}
