import { useId } from 'preact/hooks';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

/** A labelled list to choose one of. */
export function Choose<T extends string>({ label, value, options, onChange }: Props<T>) {
  const id = useId();
  return (
    <p class="class-choose">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={event => {
          const found = options.find(([option]) => option === event.currentTarget.value);
          if (found) onChange(found[0]);
        }}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
