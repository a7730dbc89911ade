interface Props<T extends string> {
  /** Name of the group, only heard where a heading stands above. */
  legend: string;
  name: string;
  value: T;
  options: { value: T; label: string; about?: string }[];
  onChoose: (value: T) => void;
}

/** One of several, as radio buttons with a line of explanation each. */
export function Choice<T extends string>({ legend, name, value, options, onChoose }: Props<T>) {
  return (
    <fieldset>
      <legend>
        <h3>{legend}</h3>
      </legend>
      {options.map((option) => (
        <label key={option.value} class="option">
          <input
            class="tick"
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.label}
            {option.about && <p>{option.about}</p>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
