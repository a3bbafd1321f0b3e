/** Signing in again happens in a window beside the page, so that nothing that is typed has to be left. */
export const BESIDE = 'beside.';
export const CHANNEL = 'allowable.sign-in';

/** True in the window beside the page, which hands over what the issuer said and is done. */
export function isBeside(): boolean {
  const { search } = location;
  if (!new URLSearchParams(search).get('state')?.startsWith(BESIDE)) return false;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(search);
  channel.close();
  window.close();
  return true;
}
