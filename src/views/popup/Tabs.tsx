import { useView } from './context';
import type { Section } from './model';

interface Props {
  sections: Section[];
  current: Section | undefined;
  onGo: (section: Section) => void;
}

/** The words of the sections in one row; it stays while the rest scrolls and says where one is. */
export function Tabs({ sections, current, onGo }: Props) {
  const { wording } = useView();
  return (
    <nav class="tabs" aria-label={wording.t('sections')}>
      {sections.map((section) => (
        <a
          key={section}
          href={`#${section}`}
          aria-current={section === current ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            onGo(section);
          }}
        >
          {wording.t(`section_${section}`)}
        </a>
      ))}
    </nav>
  );
}
