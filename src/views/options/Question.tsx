import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  about?: string;
  first?: boolean;
  children: ComponentChildren;
}

/** One question with its answers beside it. */
export function Question({ title, about, first, children }: Props) {
  return (
    <section class={first ? 'set first' : 'set'}>
      <div>
        <h2>{title}</h2>
        {about && <p>{about}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
