import { useEffect, useState } from 'preact/hooks';

/** Between a change and its words, so that a region that has just been made is heard too. Milliseconds. */
const BREATH = 60;

/** The card's one live region. What is said again counts as new when `turn` has changed. */
export function Live({ text, turn }: { text: string; turn: number }) {
  const [said, say] = useState('');
  useEffect(() => {
    say('');
    const timer = setTimeout(() => say(text), BREATH);
    return () => clearTimeout(timer);
  }, [text, turn]);
  return (
    <p class="only-heard" role="status">
      {said}
    </p>
  );
}
