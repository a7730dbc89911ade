import { useState } from 'preact/hooks';
import type { Quote, Voice } from '../../parser/model';
import { percents } from '../parts/percents';
import { plural } from '../parts/translate';
import { useView } from './context';
import { matches } from './filter';
import { Jump } from './Jump';
import { Keep } from './Keep';
import { Walk } from './Walk';

/** Word for word before reported; in the order of the text within each. */
const RANK = { direct: 0, partial: 1, indirect: 2 };

/** Quotes shown before "more". */
const FIRST = 2;

/** Quoted words as a solid bar, reported ones as an outline, of all attributed words. */
function Share({ voice, percent }: { voice: Voice; percent: number }) {
  const { t } = useView().wording;
  const words = voice.quotedWords + voice.reportedWords;
  const part = (count: number) => `${words === 0 ? 0 : (count / words) * voice.share * 100}%`;
  const label = t('share_label', [voice.quotedWords, voice.reportedWords, percent]);
  return (
    <div class="share" role="img" aria-label={label}>
      {voice.quotedWords > 0 && <i class="said" style={{ inlineSize: part(voice.quotedWords) }} />}
      {voice.reportedWords > 0 && <i class="told" style={{ inlineSize: part(voice.reportedWords) }} />}
    </div>
  );
}

/** "4 direct quotes, 2 partial, 3 reported": only what there is. */
function Counts({ voice }: { voice: Voice }) {
  const { wording } = useView();
  const parts = (['direct', 'partial', 'indirect'] as const).filter((kind) => voice[kind] > 0);
  return <p class="meta">{parts.map((kind) => plural(wording, `voice_${kind}`, voice[kind])).join(', ')}</p>;
}

/** Quotes one line each, the rest on demand. */
export function QuoteList({ quotes, all }: { quotes: Quote[]; all: boolean }) {
  const { wording } = useView();
  const [open, setOpen] = useState(false);
  const shown = open || all ? quotes : quotes.slice(0, FIRST);
  return (
    <ul class="said-list">
      {shown.map((quote) => (
        <li key={quote.id} class={quote.kind}>
          <Jump span={quote} id={quote.id} />
          <Keep id={quote.id} />
        </li>
      ))}
      {shown.length < quotes.length && (
        <li>
          <button type="button" class="link small" onClick={() => setOpen(true)}>
            {plural(wording, 'more', quotes.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

function VoiceRow({ voice, percent, quotes }: { voice: Voice; percent: number; quotes: Quote[] }) {
  const { wording, query } = useView();
  const words = plural(wording, 'words', voice.quotedWords + voice.reportedWords);
  return (
    <li class="voice">
      <div class="voice-head">
        <Walk spans={quotes} ids={quotes.map((q) => q.id)} class="words" count="quotes">
          {voice.name}
        </Walk>
        <span class="small numbers">{wording.t('words_and_share', [words, percent])}</span>
      </div>
      {voice.role && <p class="role words">{voice.role}</p>}
      {!voice.named && <p class="small quiet">{wording.t('voice_unnamed')}</p>}
      <Share voice={voice} percent={percent} />
      <Counts voice={voice} />
      <QuoteList quotes={quotes} all={query.trim() !== ''} />
    </li>
  );
}

/** Who speaks, how much, and every quote; quotes that nobody is named for come last. */
export function Voices() {
  const { analysis, wording, query } = useView();
  const { voices } = analysis.summary;
  const shares = percents(voices.map((v) => v.share));
  const listed = new Set(voices.flatMap((v) => v.quotes));
  const byId = new Map(analysis.quotes.map((q) => [q.id, q]));
  const rows = voices.map((voice, i) => {
    const own = voice.quotes.flatMap((id) => byId.get(id) ?? []).sort((a, b) => RANK[a.kind] - RANK[b.kind]);
    const known = query.trim() && matches(query, voice.name, voice.role);
    return { voice, percent: shares[i]!, quotes: known ? own : own.filter((q) => matches(query, q.text)) };
  });
  const rest = analysis.quotes.filter((q) => !listed.has(q.id) && matches(query, q.text, q.speaker?.name));
  return (
    <>
      <ul class="voices-list">
        {rows.map((row, i) => row.quotes.length > 0 && <VoiceRow key={`${i} ${row.voice.name}`} {...row} />)}
      </ul>
      {rest.length > 0 && (
        <div class="voice">
          <h3 class="label">{wording.t('no_speaker')}</h3>
          <QuoteList quotes={rest} all />
        </div>
      )}
    </>
  );
}
