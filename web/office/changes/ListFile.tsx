export interface PickedList {
  readonly name: string;
  readonly csv: string;
}

interface ListFileProps {
  readonly idPrefix: string;
  readonly day: string;
  readonly ready: boolean;
  readonly onDay: (day: string) => void;
  readonly onPick: (list: PickedList) => void;
  readonly onLook: () => void;
}

/** From when a list is in force, and the file that it is in. */
export function ListFile({ idPrefix, day, ready, onDay, onPick, onLook }: ListFileProps) {
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        onLook();
      }}
    >
      <div class="field">
        <label for={`${idPrefix}-day`}>In force from</label>
        <input
          id={`${idPrefix}-day`}
          type="date"
          required
          value={day}
          onInput={({ currentTarget }) => {
            onDay(currentTarget.value);
          }}
        />
      </div>
      <div class="field">
        <label for={`${idPrefix}-file`}>CSV file: Procedure Code, Modifier, Amount</label>
        <input
          id={`${idPrefix}-file`}
          type="file"
          accept=".csv,text/csv"
          required
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            void file?.text().then((csv) => {
              onPick({ name: file.name, csv });
            });
          }}
        />
      </div>
      <button type="submit" disabled={!ready}>
        Look at what would change
      </button>
    </form>
  );
}
