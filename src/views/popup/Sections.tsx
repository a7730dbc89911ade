import type { ComponentType } from 'preact';
import { useView } from './context';
import { Figures } from './Figures';
import { Fold } from './Fold';
import type { Section } from './model';
import { Names } from './Names';
import { Notes } from './Notes';
import { Summary } from './Summary';
import { Timeline } from './Timeline';
import { Voices } from './Voices';

const PARTS: Record<Section, { title: string; Part: ComponentType }> = {
  summary: { title: 'key_points', Part: Summary },
  voices: { title: 'section_voices', Part: Voices },
  figures: { title: 'section_figures', Part: Figures },
  timeline: { title: 'section_timeline', Part: Timeline },
  names: { title: 'section_names', Part: Names },
  notes: { title: 'readers_notes', Part: Notes },
};

function VoicesLegend() {
  const { t } = useView().wording;
  return (
    <>
      <i class="swatch said" />
      {t('legend_quoted')} <i class="swatch told" />
      {t('legend_reported')}
    </>
  );
}

interface Props {
  sections: Section[];
  folded: Section[];
  onFold: (section: Section, open: boolean) => void;
}

/** The sections that have something in them, in their order. While a filter is set, all of them are open. */
export function Sections({ sections, folded, onFold }: Props) {
  const { wording, query } = useView();
  return sections.map((section) => {
    const { title, Part } = PARTS[section];
    return (
      <Fold
        key={section}
        section={section}
        title={wording.t(title)}
        aside={section === 'voices' && <VoicesLegend />}
        open={query.trim() !== '' || !folded.includes(section)}
        onFold={onFold}
      >
        <Part />
      </Fold>
    );
  });
}
