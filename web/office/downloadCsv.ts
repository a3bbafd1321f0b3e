import { ask } from '../api/ask.ts';
import { announce } from '../shell/Announcer.tsx';

/** Asks for a list and hands it to the browser to be saved: a plain link would not carry a sign-in along. */
export async function downloadCsv(path: string, name: string): Promise<void> {
  const reply = await ask<string>(path);
  if (reply.kind !== 'answered') {
    announce(`${name} could not be had.`);
    return;
  }
  const address = URL.createObjectURL(new Blob([reply.value], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
