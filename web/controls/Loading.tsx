/** Holds the place of what is on its way; says so only to who waits long enough to wonder. */
export function Loading() {
  return (
    <p class="loading" role="status">
      One moment…
    </p>
  );
}
