import type { ComponentChildren } from 'preact';
import { TextField } from '../controls/TextField.tsx';
import { Chooser } from './Chooser.tsx';
import { language } from './language.ts';
import { changeLetterhead, letterhead } from './letterhead.ts';

interface PaperControlsProps {
  /** Whether there is a sheet to print. */
  readonly ready: boolean;
  readonly children?: ComponentChildren;
}

/** What is chosen and typed for the paper; none of it is printed but by way of the sheet. */
export function PaperControls({ ready, children }: PaperControlsProps) {
  return (
    <section class="paper-controls" aria-label="For the paper">
      <Chooser
        legend="Language"
        name="paper-language"
        value={language.value}
        choices={[
          ['en', 'English'],
          ['es', 'Español'],
        ]}
        onChoose={(chosen) => {
          language.value = chosen;
        }}
      />
      <button
        type="button"
        class="main"
        disabled={!ready}
        onClick={() => {
          print();
        }}
      >
        Print
      </button>
      <fieldset class="fields">
        <legend>The clinic</legend>
        <TextField
          id="clinic-name"
          label="Name"
          value={letterhead.value.name}
          onType={(name) => {
            changeLetterhead({ name });
          }}
        />
        <TextField
          id="clinic-address"
          label="Address"
          value={letterhead.value.address}
          onType={(address) => {
            changeLetterhead({ address });
          }}
        />
        <TextField
          id="clinic-phone"
          label="Phone for questions"
          value={letterhead.value.phone}
          hint="Remembered on this computer: these three and nothing else."
          onType={(phone) => {
            changeLetterhead({ phone });
          }}
        />
      </fieldset>
      {children}
    </section>
  );
}
