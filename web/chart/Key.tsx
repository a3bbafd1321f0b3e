/** Which colour is which, beside the picture. */
export function Key({ names }: { names: readonly string[] }) {
  return (
    <ul class="chart-key" aria-hidden="true">
      {names.map((name, index) => (
        <li key={name} class={`series-${index + 1}`}>
          {name}
        </li>
      ))}
    </ul>
  );
}
