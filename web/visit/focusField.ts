/** Puts the cursor into a field, opening what it is folded into. */
export function focusField(id: string): void {
  const field = document.getElementById(id);
  for (let around = field?.closest('details'); around; around = around.parentElement?.closest('details')) {
    around.open = true;
  }
  field?.focus();
}
