interface ChooserProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function Chooser<Value extends string>({
  legend,
  name,
  value,
  choices,
  onChoose,
}: ChooserProps<Value>) {
  return (
    <fieldset class="chooser">
      <legend>{legend}</legend>
      <div class="choices">
        {choices.map(([each, text]) => (
          <label key={each} class="check" lang={each === 'es' ? 'es' : undefined}>
            <input
              type="radio"
              name={name}
              checked={each === value}
              onChange={() => {
                onChoose(each);
              }}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
