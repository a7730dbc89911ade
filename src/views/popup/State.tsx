import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dateText } from '../parts/format';
import type { Wording } from '../parts/translate';
import type { PopupActions, PopupData } from './model';

interface Props {
  data: PopupData;
  actions: PopupActions;
  wording: Wording;
}

function Says({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <main class="state">
      <h1 class="system">{title}</h1>
      <p>{text}</p>
      {children && <div class="row">{children}</div>}
    </main>
  );
}

function Button({ label, main, onClick }: { label: string; main?: boolean; onClick: () => void }) {
  return (
    <button type="button" class={main ? 'button main' : 'button'} onClick={onClick}>
      {label}
    </button>
  );
}

/** Shown only when reading takes longer than 150 ms, so that nothing flashes. */
function Reading({ wording: { t } }: Props) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <main class="state" aria-busy="true" />;
  return (
    <main class="state">
      <div role="status">
        <h1 class="system">{t('state_reading')}</h1>
      </div>
      <div class="ghost" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </main>
  );
}

function OtherLanguage({ data, wording }: Props) {
  const { t, locale } = wording;
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  const language = data.language ? (names.of(data.language.split('-')[0]!) ?? null) : null;
  const article = data.analysis?.article;
  return (
    <main class="state">
      <h1 lang={data.language ?? undefined} dir="auto" class={article?.title ? '' : 'system'}>
        {article?.title ?? t('state_language')}
      </h1>
      <p>{language ? t('state_language_named', [language]) : t('state_language_unknown')}</p>
      <dl class="facts">
        {article?.published && [
          <dt key="published-name">{t('fact_published')}</dt>,
          <dd key="published">{dateText(article.published, wording, 'weekday')}</dd>,
        ]}
        <dt>{t('fact_site')}</dt>
        <dd>{data.host}</dd>
      </dl>
    </main>
  );
}

/** What the popup says when there is no summary, and what can be done. */
export function State(props: Props) {
  const { data, actions, wording } = props;
  const { t } = wording;
  switch (data.status) {
    case 'reading':
      return <Reading {...props} />;
    case 'other-language':
      return <OtherLanguage {...props} />;
    case 'not-article':
      return (
        <Says title={t('state_not_article')} text={t('state_not_article_text')}>
          <Button label={t('read_anyway')} onClick={actions.readAnyway} />
        </Says>
      );
    case 'no-access':
      return (
        <Says title={t('state_no_access')} text={t('state_no_access_text', [data.host])}>
          <Button main label={t('read_this_page')} onClick={actions.readOnce} />
          <Button label={t('read_always', [data.host])} onClick={actions.readAlways} />
        </Says>
      );
    case 'waiting':
    case 'off-here':
      return (
        <Says
          title={t(data.status === 'waiting' ? 'state_no_access' : 'state_off')}
          text={t(data.status === 'waiting' ? 'state_waiting_text' : 'state_off_text', [data.host])}
        >
          <Button main label={t('read_this_page')} onClick={actions.readAnyway} />
        </Says>
      );
    case 'closed':
      return <Says title={t('state_closed')} text={t('state_closed_text')} />;
    default:
      return (
        <Says title={t('state_failed')} text={t('state_failed_text')}>
          <Button label={t('try_again')} onClick={actions.retry} />
        </Says>
      );
  }
}
