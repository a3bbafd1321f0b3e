import { CurrentView } from '../router/CurrentView.tsx';
import { SignInPanel } from '../signIn/SignInPanel.tsx';
import { Announcer } from './Announcer.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import { ServerAway } from './ServerAway.tsx';
import { TopBar } from './TopBar.tsx';

/** What is around every view: where to go, whether the server answers, the keys. */
export function Shell() {
  return (
    <>
      <button
        type="button"
        class="skip"
        onClick={() => {
          document.getElementById('main')?.focus();
        }}
      >
        Skip to the content
      </button>
      <TopBar />
      <ServerAway />
      <SignInPanel />
      <KeysPanel />
      <CurrentView />
      <Announcer />
    </>
  );
}
