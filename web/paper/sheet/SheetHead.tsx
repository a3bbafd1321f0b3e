import { letterhead } from '../letterhead.ts';

/** The clinic's name on top, and how it is reached. */
export function SheetHead() {
  const { name, address, phone } = letterhead.value;
  const reached = [address, phone].filter((each) => each.trim() !== '').join(' · ');
  if (name.trim() === '' && reached === '') return null;
  return (
    <header class="sheet-head">
      <strong>{name}</strong>
      <span>{reached}</span>
    </header>
  );
}
