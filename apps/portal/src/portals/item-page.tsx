import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { ItemPageDocument, type ItemPageQuery } from '../generated/graphql.js';
import { loadTexts, useLanguage } from '../i18n/index.js';
import { langOf } from '../i18n/lang-of.js';
import { CreditedPicture } from '../media/picture.js';
import { FollowButton } from '../notifications/follow-button.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { useSignInPath } from '../session/return-to.js';
import { useActs } from '../session/use-acts.js';
import { acts as mayAct, places, useViewer } from '../session/viewer.js';
import { Actions } from '../shell/actions.js';
import { Fact, Facts } from '../shell/facts.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { Section } from '../shell/section.js';
import { useRights } from '../write/use-rights.js';
import { Retake, Series } from '../viewpoint/series.js';
import { useSearchPath } from './found-at.js';
import { GivenFiles } from './given-files.js';
import { ItemPlace } from './item-place.js';
import { OwnFacts, PlaceFact } from './item-facts-shown.js';
import { ItemTitle } from './item-title.js';
import { WorkstreamFact } from './item-workstream.js';
import { ItemRelations } from './item-relations.js';
import { Citation } from './citation.js';
import { EmbedCode } from './embed-code.js';
import { Introduction, ItemText } from './item-words.js';
import classes from './portals.module.css';

type Item = NonNullable<ItemPageQuery['item']>;

/** Comes with its words for those alone who may write. */
const ItemTools = lazy(async () => {
  const [tools] = await Promise.all([import('../item-editor/item-tools.js'), loadTexts('itemEditor')]);
  return tools;
});

const Placing = lazy(
  async () => (await Promise.all([import('../item-editor/placing.js'), loadTexts('itemEditor')]))[0],
);

/** The same for whoever has signed in. */
const ProposeCorrection = lazy(async () => {
  const [propose] = await Promise.all([
    import('../item-correction/propose.js'),
    ...[loadTexts('itemEditor'), loadTexts('itemCorrection')],
  ]);
  return propose;
});

export default function ItemPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  return (
    <Record
      query={ItemPageDocument}
      variables={{ id, asOf }}
      fetchPolicy="cache-and-network"
      of={({ item }) => item}
      isIt={(item) => item.id === id}
      title={({ title }) => title}
      missing={
        <Missing title={t('item.missingTitle')} text={t('item.missing')} to="/ressources" link={t('item.all')} />
      }
    >
      {(item) => <Article item={item} asOf={asOf} />}
    </Record>
  );
}

function Article({ item, asOf }: { item: Item; asOf?: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, text, status, audience, portals, isDemonstration, cover } = item;
  return (
    <article>
      <RecordHead
        above={[{ to: useSearchPath(), name: t('item.searchTitle') }]}
        kind={t(`item.kinds.${kind}`)}
        isDemonstration={isDemonstration}
        title={<span lang={text.isFallback ? text.locale : undefined}>{typeset(text.title)}</span>}
      />
      <Tools item={item} />
      {status === 'PUBLISHED' && <FollowButton subjectId={item.id} />}
      {status !== 'PUBLISHED' && (
        <p className={classes.notice}>
          {t(`item.statuses.${status}`)}. {t('item.notPublished')}
        </p>
      )}
      {status === 'PUBLISHED' && audience === 'NETWORK' && <p className={classes.notice}>{t('item.forNetwork')}</p>}
      {text.isFallback && <p className={classes.notice}>{t('item.fallback')}</p>}
      <div lang={langOf(language, text.locale)}>
        <Introduction>{typeset(text.summary)}</Introduction>
        {cover && item.__typename !== 'ViewpointSeries' && <CreditedPicture picture={cover} />}
        <ItemText html={text.html} />
      </div>
      {item.__typename === 'Resource' && <GivenFiles documents={item.documents} />}
      {item.__typename === 'ViewpointSeries' && (
        <>
          <Series series={item} asOf={asOf} />
          <Retake series={item} />
        </>
      )}
      <Section title={t('item.facts')}>
        <ItemFacts item={item} asOf={asOf} />
        {status === 'PUBLISHED' && <Correction item={item} />}
      </Section>
      <ItemPlace item={item} />
      <ItemRelations item={item} />
      <Section title={t('item.shownIn')}>
        {portals.length === 0 && <p>{t('item.shownNowhere')}</p>}
        <ul>
          {portals.map(({ id, slug, name }) => (
            <li key={id}>
              <DatedLink to={`/portails/${slug}`}>{typeset(name)}</DatedLink>
            </li>
          ))}
        </ul>
        {/* A past day shows what was there then. */}
        {status === 'PUBLISHED' && !asOf && <Placed item={item} />}
        <Lineage item={item} />
      </Section>
      {status === 'PUBLISHED' && <Citation item={item} />}
      {status === 'PUBLISHED' && audience === 'EVERYONE' && <EmbedCode item={item} />}
    </article>
  );
}

/** What is known of it beside its text. */
function ItemFacts({ item, asOf }: { item: Item; asOf?: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { authors, licence, publishedOn, isDemonstration } = item;
  return (
    <Facts>
      <OwnFacts item={item} />
      <PlaceFact item={item} hasNear />
      {item.year && <Fact label={t('word.year')}>{item.year}</Fact>}
      {item.themes.length > 0 && (
        <Fact label={t('word.themes')}>
          {item.themes.map(({ key, label }, place) => (
            <span key={key}>
              {place > 0 && ', '}
              <DatedLink to={`/ressources?theme=${key}${isDemonstration ? '&demonstration=1' : ''}`}>{label}</DatedLink>
            </span>
          ))}
        </Fact>
      )}
      <Fact label={t('item.keptBy')}>{item.keptBy && <OrganizationLink organization={item.keptBy} />}</Fact>
      {item.formerKeepers.length > 0 && (
        <Fact label={t('item.formerKeepers')}>
          {item.formerKeepers.map(({ keptBy, until }) => (
            <div key={until + (keptBy?.id ?? '')}>
              {keptBy && <OrganizationLink organization={keptBy} />}{' '}
              <span className="soft">{t('word.untilDay', { day: formatDay(until, language) })}</span>
            </div>
          ))}
        </Fact>
      )}
      {authors && authors.some(({ id }) => id !== item.keptBy?.id) && (
        <Fact label={t('item.authors')}>
          {lines(authors.map((author) => [author.id, <OrganizationLink key={author.id} organization={author} />]))}
        </Fact>
      )}
      <WorkstreamFact id={item.id} asOf={asOf} />
      {publishedOn && <Fact label={t('item.publishedOn')}>{formatDay(publishedOn, language)}</Fact>}
      <Fact label={t('word.licence')}>
        <a href={licence.url} rel="license">
          {licence.label}
        </a>
      </Fact>
    </Facts>
  );
}

function Tools({ item }: { item: Item }) {
  const { viewer } = useViewer();
  const acts = useActs();
  const kept = (
    <Actions>
      <span className={classes.kept} />
    </Actions>
  );
  if (viewer === undefined && acts) return kept;
  if (!viewer || (places(viewer).length === 0 && !item.viewerKeeps)) return null;
  return (
    <Suspense fallback={kept}>
      <ItemTools item={item} viewer={viewer} />
    </Suspense>
  );
}

/** For those who may edit a portal, or keep it. */
function Placed({ item }: { item: Item }) {
  const { viewer } = useViewer();
  if (!viewer || !mayAct(viewer)) return null;
  return (
    <Suspense>
      <Placing item={item} isOwn={item.viewerKeeps} />
    </Suspense>
  );
}

/** Whoever publishes it corrects it at once, in its editor, and answers what others propose. */
function Correction({ item }: { item: Item }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { acts } = useRights();
  const signIn = useSignInPath();
  if (viewer === undefined) return <div className={classes.correct} data-awaited />;
  return (
    <div className={classes.correct}>
      {viewer ? (
        <Suspense>
          <ProposeCorrection item={item} publishes={acts(item.keptBy?.id)} />
        </Suspense>
      ) : (
        <Link to={signIn}>{t('item.correctSignIn')}</Link>
      )}
    </div>
  );
}

const lines = (parts: readonly (readonly [string, ReactNode])[]): ReactNode =>
  parts.map(([key, part]) => <div key={key}>{part}</div>);

/** What it was made from, and how often something was made from it. */
function Lineage({ item: { id, derivedFrom, reuseCount } }: { item: Item }) {
  const { t } = useTranslation();
  return (
    <>
      {derivedFrom && (
        <p>
          {t('item.derivedFrom')}{' '}
          {derivedFrom.item ? (
            <DatedLink to={`/ressources/${derivedFrom.item.id}`}>
              <ItemTitle item={derivedFrom.item} /> {t('item.originVersion', { version: derivedFrom.version })}
            </DatedLink>
          ) : (
            t('item.originHidden', { version: derivedFrom.version })
          )}
        </p>
      )}
      {reuseCount > 0 && (
        <p>
          <DatedLink to={`/ressources/${id}/reprises`}>{t('item.reuses', { count: reuseCount })}</DatedLink>
        </p>
      )}
    </>
  );
}
