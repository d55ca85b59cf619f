import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { formatInstant } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { Notice } from '../form/notice.js';
import { ItemReviewDocument, ItemVersionNumbersDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { TakenOver } from '../item-editor/taken-over.js';
import { FactsCompared } from '../item-editor/facts-compared.js';
import { FilesCompared } from '../item-editor/files-compared.js';
import { TextsCompared } from '../item-editor/texts-compared.js';
import { RequireSession } from '../session/require-session.js';
import { Missing } from '../shell/missing.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Series } from '../viewpoint/series.js';
import { useRights } from '../write/use-rights.js';
import { ReviewActions } from './review-actions.js';
import type { Reviewed } from './reviewed.js';
import { ReviewedFacts } from './reviewed-facts.js';
import { ReviewedFiles } from './reviewed-files.js';
import { ReviewedPictures } from './reviewed-pictures.js';
import { ReviewedPlaces } from './reviewed-places.js';
import { ReviewedTexts } from './reviewed-texts.js';

/** All that a version would publish, before somebody answers it. */
export default function ItemReviewPage() {
  return <RequireSession>{() => <Asked />}</RequireSession>;
}

function Asked() {
  const { id = '' } = useParams();
  const { answer, instead } = useAnswer(ItemVersionNumbersDocument, { variables: { id }, fetchPolicy: 'network-only' });
  if (!answer) return instead;
  const { submittedVersion = null, shownVersion = null } = answer.item ?? {};
  if (submittedVersion === null) return <Nothing />;
  return <Waiting id={id} number={submittedVersion} before={shownVersion ?? 0} />;
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <Missing
      title={t('itemReview.nothingTitle')}
      text={t('itemReview.nothing')}
      to="/ressources/a-relire"
      link={t('itemReview.back')}
    />
  );
}

function Waiting({ id, number, before }: { id: string; number: number; before: number }) {
  const { t } = useTranslation();
  const { answer, instead } = useAnswer(ItemReviewDocument, {
    variables: { id, number, before },
    fetchPolicy: 'cache-and-network',
  });
  const item = answer?.item;
  const title = item?.versionReading.find(({ locale }) => locale === item.locale)?.title ?? item?.title;
  usePageTitle(title && t('itemReview.title', { title }));
  if (!item) return answer ? <Nothing /> : instead;
  return <Sheet item={item} number={number} title={title!} />;
}

function Sheet({ item, number, title }: { item: Reviewed; number: number; title: string }) {
  const { t } = useTranslation();
  const { acts } = useRights();
  const isAgain = item.shownVersion !== null;
  return (
    <>
      <RecordHead
        above={[
          { to: '/ressources', name: t('item.searchTitle') },
          { to: '/ressources/a-relire', name: t('itemEditor.review.title') },
        ]}
        kind={t(`item.kinds.${item.kind}`)}
        isDemonstration={item.isDemonstration}
        title={typeset(t('itemReview.title', { title }))}
      />
      <Standing item={item} number={number} />
      <TakenOver item={item} />
      {acts(item.keptBy?.id) ? (
        <ReviewActions item={item} number={number} title={title} />
      ) : (
        <Notice>
          <p>{t('itemReview.notYours')}</p>
        </Notice>
      )}
      {isAgain && (
        <Section title={t('itemReview.changes')} note={<p className="soft">{t('itemReview.changesNote')}</p>}>
          <TextsCompared before={item.before} after={item.after} />
          <FactsCompared changes={item.factChanges} />
          {'documentsAfter' in item && <FilesCompared before={item.documentsBefore} after={item.documentsAfter} />}
          <p>
            <Link to={`/ressources/${item.id}/versions`}>{t('itemReview.otherVersions')}</Link>
          </p>
        </Section>
      )}
      <ReviewedTexts item={item} />
      {item.__typename === 'ViewpointSeries' && <Series series={item} />}
      <ReviewedFiles item={item} />
      <ReviewedPictures item={item} />
      <ReviewedFacts item={item} />
      <ReviewedPlaces item={item} />
    </>
  );
}

/** Which version it is, since when it waits, and what it was made from. */
function Standing({ item, number }: { item: Reviewed; number: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { shownVersion, submittedAt, derivedFrom } = item;
  return (
    <p>
      {shownVersion === null
        ? t('itemReview.first', { number })
        : t('itemReview.again', { number, shown: shownVersion })}{' '}
      {submittedAt && t('itemReview.since', { at: formatInstant(submittedAt, language) })}{' '}
      {derivedFrom &&
        typeset(
          derivedFrom.item
            ? t('itemReview.derived', { title: derivedFrom.item.title, version: derivedFrom.version })
            : t('itemReview.derivedHidden', { version: derivedFrom.version }),
        )}
    </p>
  );
}
