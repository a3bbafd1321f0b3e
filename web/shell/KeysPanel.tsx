import { currentKeys, keysShown, singleKeys } from './keys.ts';

/** Keys that belong to a field or a list, and so are not the page's own. */
const ELSEWHERE = [
  ['97110 2 Enter', 'a line of two units'],
  ['97140 14m Enter', 'a line of fourteen minutes'],
  ['↑ ↓', 'between lines'],
  ['Delete', 'removes the line'],
  ['Ctrl Z', 'brings it back'],
  ['Esc', 'leaves a field, closes a list'],
] as const;

export function KeysPanel() {
  if (!keysShown.value) return null;
  return (
    <section id="keys" class="keys" aria-label="Keys" tabIndex={-1}>
      <h2>Keys</h2>
      <dl>
        {currentKeys().map(({ press, does }) => (
          <div key={press}>
            <dt>
              <kbd>{press}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        {ELSEWHERE.map(([press, does]) => (
          <div key={press}>
            <dt>
              <kbd>{press}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys.value}
          onChange={({ currentTarget }) => {
            singleKeys.value = currentTarget.checked;
          }}
        />
        Single keys work outside fields
      </label>
    </section>
  );
}
