import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { typeset } from '../format/typeset.js';
import { ItemEditorDocument, type ItemEditorQuery } from '../generated/graphql.js';
import { RequireSession } from '../session/require-session.js';
import { Missing } from '../shell/missing.js';
import { PageSkeleton } from '../shell/page-skeleton.js';
import { RecordHead } from '../shell/record-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { FactsToCorrect } from './facts-to-correct.js';
import { type LeftBehind, leftBehind } from './kept.js';
import { Presence } from './presence.js';
import { PreviewLinks } from './preview-links.js';
import { TakenOver } from './taken-over.js';
import { Written } from './written.js';
import classes from './item-editor.module.css';

type Item = NonNullable<ItemEditorQuery['item']>;

/** An item as those who write it see it. */
export default function ItemEditorPage() {
  return <RequireSession>{({ id }) => <Asked account={id} />}</RequireSession>;
}

function Asked({ account }: { account: string }) {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { answer, instead } = useAnswer(ItemEditorDocument, { variables: { id }, fetchPolicy: 'network-only' });
  usePageTitle(answer?.item ? t('itemEditor.title', { title: answer.item.title }) : undefined);
  if (!answer) return instead;
  const { item } = answer;
  if (!item?.draft)
    return (
      <Missing title={t('item.missingTitle')} text={t('itemEditor.missing')} to="/ressources" link={t('item.all')} />
    );
  return <Editor key={item.id} item={item} account={account} />;
}

function Editor({ item, account }: { item: Item; account: string }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const locale = ['fr', 'en'].find((one) => one === params.get('langue')) ?? item.locale;
  const { id, kind, title, isDemonstration, returnedBecause, status } = item;
  return (
    <>
      <RecordHead
        above={[
          { to: '/ressources', name: t('item.searchTitle') },
          { to: `/ressources/${id}`, name: title },
        ]}
        kind={`${t(`item.kinds.${kind}`)} · ${t(`item.statuses.${status}`)}`}
        isDemonstration={isDemonstration}
        title={typeset(t('itemEditor.title', { title }))}
      />
      {returnedBecause && (
        <p className={classes.returned}>
          <b>{t('itemEditor.returned')}</b> {returnedBecause}
        </p>
      )}
      <Presence itemId={id} />
      <SourceChanged item={item} />
      <TakenOver item={item} />
      <nav aria-label={t('itemEditor.language')}>
        <ul className={classes.languages}>
          {(['fr', 'en'] as const).map((one) => (
            <li key={one}>
              <Link to={`?langue=${one}`} aria-current={one === locale ? 'page' : undefined} preventScrollReset>
                {t(`itemEditor.languages.${one}`)}
              </Link>
              <Standing item={item} locale={one} />
            </li>
          ))}
        </ul>
      </nav>
      <Left key={locale} item={item} locale={locale} name={`${account}:${id}:${locale}`} />
      <FactsToCorrect item={item} />
      <PreviewLinks itemId={item.id} />
    </>
  );
}

/** How it stands in a language, beside the way to it. */
function Standing({ item: { translations }, locale }: { item: Item; locale: string }) {
  const { t } = useTranslation();
  const status = translations.find((one) => one.locale === locale)?.status;
  return status ? <span className="soft"> ({t(`itemEditor.translation.standings.${status}`)})</span> : null;
}

function SourceChanged({ item: { id, derivedFrom } }: { item: Item }) {
  const { t } = useTranslation();
  const source = derivedFrom?.item;
  if (!source?.shownVersion || source.shownVersion === derivedFrom?.version) return null;
  return (
    <p className={classes.returned}>
      {typeset(t('itemEditor.source.changed', { title: source.title }))}{' '}
      <Link to={`/ressources/${id}/source`}>{t('itemEditor.source.compare')}</Link>
    </p>
  );
}

/** What this device has kept of it comes first. */
function Left({ item, locale, name }: { item: Item; locale: string; name: string }) {
  const [left, setLeft] = useState<LeftBehind>();
  useEffect(() => {
    let isGone = false;
    void leftBehind(name).then((found) => isGone || setLeft(found));
    return () => void (isGone = true);
  }, [name]);
  return left ? <Written item={item} locale={locale} name={name} left={left} /> : <PageSkeleton />;
}
