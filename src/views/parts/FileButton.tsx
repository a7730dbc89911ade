import { useRef } from 'preact/hooks';

/** A button that lets the reader choose a file and hands on its text. */
export function FileButton({ label, onText }: { label: string; onText: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => {
          const box = event.currentTarget;
          void box.files?.[0]?.text().then(onText);
          box.value = '';
        }}
      />
    </>
  );
}
