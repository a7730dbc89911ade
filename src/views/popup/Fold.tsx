import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/Icon';
import type { Section } from './model';

interface Props {
  section: Section;
  title: string;
  /** Stands at the end of the heading's line. */
  aside?: ComponentChildren;
  open: boolean;
  onFold: (section: Section, open: boolean) => void;
  children: ComponentChildren;
}

/** One section: a heading that folds it, and what it holds. */
export function Fold({ section, title, aside, open, onFold, children }: Props) {
  return (
    <section class={`section ${section}`} id={section} aria-labelledby={`${section}-title`}>
      <div class="section-head">
        <h2 id={`${section}-title`}>
          <button type="button" class="folder" aria-expanded={open} onClick={() => onFold(section, !open)}>
            {title}
            <Icon name="down" />
          </button>
        </h2>
        {open && aside && <span class="meta">{aside}</span>}
      </div>
      {open && children}
    </section>
  );
}
