/** The product's mark, in the colour of the text around it. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="currentColor" />
      <path
        d="M8.5 24 16 7.5 23.5 24M11.6 18h8.8"
        fill="none"
        stroke="var(--ground)"
        stroke-width="3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
