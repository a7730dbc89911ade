import type { Entity, EntityType } from '../../parser/model';
import { Strip } from '../parts/Strip';
import { useView } from './context';
import { matches } from './filter';
import { Walk } from './Walk';

/** The kinds of names in their order; people stand one a line with their role, the others run on. */
const GROUPS: { type: EntityType; label: string; lines: boolean }[] = [
  { type: 'person', label: 'kind_people', lines: true },
  { type: 'organization', label: 'kind_organizations', lines: false },
  { type: 'place', label: 'kind_places', lines: false },
  { type: 'group', label: 'kind_groups', lines: false },
  { type: 'event', label: 'kind_events', lines: false },
  { type: 'work', label: 'kind_works', lines: false },
  { type: 'other', label: 'kind_others', lines: false },
];

function Name({ entity, line }: { entity: Entity; line: boolean }) {
  const { length } = useView().analysis.article.text;
  const drawing = line && <Strip spans={entity.mentions} length={length} />;
  return (
    <li>
      <Walk spans={entity.mentions} class="words" count="mentions" drawing={drawing}>
        {entity.name}
      </Walk>
      {line && entity.role && <p class="role words">{entity.role}</p>}
    </li>
  );
}

/** Who and what is named, most often first; a click walks through the mentions. */
export function Names() {
  const { analysis, wording, query } = useView();
  const named = analysis.entities
    .filter((e) => matches(query, e.name, e.role))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return GROUPS.map(({ type, label, lines }) => {
    const members = named.filter((e) => e.type === type);
    if (members.length === 0) return null;
    return (
      <div key={type}>
        <h3>{wording.t(label)}</h3>
        <ul class={lines ? 'names-list' : 'flow'}>
          {members.map((entity) => (
            <Name key={entity.id} entity={entity} line={lines} />
          ))}
        </ul>
      </div>
    );
  });
}
