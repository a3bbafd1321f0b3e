import { useEffect } from 'preact/hooks';
import { toggleWhy } from '../answer/why.ts';
import { addKeys } from '../shell/keys.ts';
import { focusField } from './focusField.ts';
import { startOver } from './startOver.ts';

/** The keys of the visit, for as long as it is in sight. */
export function useVisitKeys(): void {
  useEffect(
    () =>
      addKeys([
        {
          press: '/',
          does: 'add a code',
          run: () => {
            focusField('add-code');
          },
        },
        {
          press: 'p',
          does: 'payer',
          run: () => {
            focusField('payer');
          },
        },
        { press: 'w', does: 'why: opens and closes', run: toggleWhy },
        { press: 'n', does: 'next patient: clears the visit', run: startOver },
      ]),
    [],
  );
}
