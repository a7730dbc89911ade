import { useState } from 'preact/hooks';
import type { Translate } from './translate';

interface Props {
  t: Translate;
  /** What the first button says. */
  label: string;
  /** What is asked before it is done. */
  question: string;
  onYes: () => void;
}

/** A button for what cannot be undone: it asks once, in the same line. */
export function Confirm({ t, label, question, onYes }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question and its two answers, not a form's fields
    <span class="row" role="group" aria-label={question}>
      <span>{question}</span>
      <button
        type="button"
        class="button main"
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        {label}
      </button>
      {/* The first button is gone; the focus belongs to the safe answer. */}
      <button type="button" class="button plain" autofocus onClick={() => setAsking(false)}>
        {t('cancel')}
      </button>
    </span>
  );
}
