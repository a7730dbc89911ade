import type { ComponentChildren } from 'preact';

interface Props {
  checked: boolean;
  label: ComponentChildren;
  onChange: (on: boolean) => void;
  /** Only heard: where the row names what is switched already. */
  quiet?: boolean;
}

/** An on/off switch with its label. */
export function Switch({ checked, label, onChange, quiet }: Props) {
  return (
    <label class="switch">
      <span class={quiet ? 'only-heard' : 'switch-label'}>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
