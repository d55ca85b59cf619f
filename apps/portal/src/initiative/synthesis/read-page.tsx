import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../../day/dated-link.js';
import { useAsOf } from '../../day/use-as-of.js';
import { Notice } from '../../form/notice.js';
import { Either } from '../../format/either.js';
import { formatDay, formatDayOf, formatNumber } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { SynthesisPageDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { OrganizationLink } from '../../organization/organization-link.js';
import { Actions } from '../../shell/actions.js';
import { Fact, Facts } from '../../shell/facts.js';
import { Missing } from '../../shell/missing.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Record } from '../../shell/record.js';
import { RecordHead } from '../../shell/record-head.js';
import { Section } from '../../shell/section.js';
import { Filters, SelectFilter } from '../../table/filters.js';
import { useAddress } from '../../table/use-address.js';
import { SynthesisChanges } from './changes.js';
import { Opened } from './cited.js';
import { StatementShown } from './statement.js';
import { anchorOf, langOf, partsOf, type Synthesis, type Text } from './synthesis.js';
import { initiativeAbove } from '../above.js';
import classes from './synthesis.module.css';

const numberIn = (value: string | null): number | undefined =>
  value && /^\d{1,3}$/.test(value) ? Number(value) : undefined;

/** A synthesis, to be read and to be checked against what was contributed. */
export default function SynthesisPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const version = numberIn(useAddress().params.get('version'));
  return (
    <Record
      query={SynthesisPageDocument}
      variables={{ id, asOf, version }}
      fetchPolicy="cache-and-network"
      of={({ synthesis }) => synthesis}
      isIt={(synthesis) => synthesis.id === id}
      title={({ title }) => title}
      missing={
        <Missing
          title={t('synthesis.missingTitle')}
          text={t('synthesis.missing')}
          to="/demarches"
          link={t('initiative.all')}
        />
      }
    >
      {(synthesis) => <Shown synthesis={synthesis} />}
    </Record>
  );
}

function Shown({ synthesis }: { synthesis: Synthesis }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, state, title, text, isDemonstration, viewerWrites, withdrawnAt, withdrawalReason } = synthesis;
  return (
    <>
      <RecordHead
        above={initiativeAbove(t, synthesis.initiative)}
        kind={`${t('synthesis.title')} · ${t(`synthesis.states.${state}`)}`}
        isDemonstration={isDemonstration}
        title={typeset(text?.title ?? title)}
      />
      {withdrawnAt && (
        <Notice>
          <p>
            <strong>{t('synthesis.withdrawn', { day: formatDayOf(withdrawnAt, language) })}</strong>
          </p>
          <p>{withdrawalReason && typeset(withdrawalReason)}</p>
        </Notice>
      )}
      <Actions>
        {viewerWrites && <DatedLink to={`/demarches/syntheses/${id}/ecrire`}>{t('synthesis.write')}</DatedLink>}
        {text && <PlainButton onClick={() => window.print()}>{t('synthesis.print')}</PlainButton>}
      </Actions>
      {text ? <Read synthesis={synthesis} text={text} /> : <p>{t('synthesis.notYet')}</p>}
    </>
  );
}

interface Parts {
  synthesis: Synthesis;
  text: Text;
}

function Read({ synthesis, text }: Parts) {
  const { t } = useTranslation();
  const language = useLanguage();
  const since = numberIn(useAddress().params.get('depuis'));
  const { id, by, call, initiative, isDemonstration } = synthesis;
  const parts = partsOf(synthesis.statements ?? []);
  return (
    <>
      <Facts look="line">
        <Fact label={t('initiative.kind')}>
          {initiative && (
            <DatedLink to={`/demarches/${initiative.slug}`}>
              <Either english={initiative.titleEn}>{initiative.title}</Either>
            </DatedLink>
          )}
        </Fact>
        <Fact label={t('synthesis.callId')}>
          {call && (
            <DatedLink to={`/demarches/appels/${call.id}`}>
              <Either english={call.titleEn}>{call.title}</Either>
            </DatedLink>
          )}
        </Fact>
        <Fact label={t('initiative.organization')}>{by && <OrganizationLink organization={by} />}</Fact>
      </Facts>
      <Versions synthesis={synthesis} text={text} />
      {text.introduction && (
        <p className={classes.words} lang={langOf(language, text.introductionEn)}>
          {typeset(text.introduction)}
        </p>
      )}
      {since !== undefined && since < text.number && <SynthesisChanges id={id} since={since} version={text.number} />}
      <Brief parts={parts} />
      {parts.map(({ section, statements }, i) => (
        <Section
          key={statements[0]!.id}
          title={section ? typeset(section) : t('synthesis.whole')}
          anchor={`partie-${i + 1}`}
        >
          {statements.map((statement) => (
            <StatementShown key={statement.id} statement={statement} isDemonstration={isDemonstration} />
          ))}
        </Section>
      ))}
      <Coverage synthesis={synthesis} text={text} />
    </>
  );
}

/** All statements in sight, each a link to where it stands with what it rests on. */
function Brief({ parts }: { parts: ReturnType<typeof partsOf> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <nav aria-label={t('synthesis.brief')} className={classes.brief}>
      <h2>{t('synthesis.brief')}</h2>
      <ol>
        {parts
          .flatMap(({ statements }) => statements)
          .map((statement) => (
            <li key={statement.id} lang={langOf(language, statement.titleEn)}>
              <a href={`#${anchorOf(statement)}`}>{typeset(statement.title)}</a>
            </li>
          ))}
      </ol>
    </nav>
  );
}

/** Which version is read, what came with it, and since which one its changes are shown. */
function Versions({ synthesis: { versions }, text }: Parts) {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = versions.find(({ number }) => number === text.number);
  const earlier = versions.filter(({ number }) => number < text.number);
  const words = ({ number, publishedAt }: { number: number; publishedAt: string }): string =>
    t('synthesis.version', { number, day: formatDayOf(publishedAt, language) });
  const [last] = versions;
  return (
    <>
      {versions.length > 1 && last ? (
        <Filters>
          <SelectFilter
            name="version"
            label={t('synthesis.read')}
            all={words(last)}
            options={versions.slice(1).map((one) => ({ value: String(one.number), label: words(one) }))}
          />
          {earlier.length > 0 && (
            <SelectFilter
              name="depuis"
              label={t('synthesis.compare')}
              all={t('synthesis.compareNone')}
              options={earlier.map(({ number }) => ({
                value: String(number),
                label: t('word.version', { number }),
              }))}
            />
          )}
        </Filters>
      ) : (
        last && <p className="soft">{words(last)}</p>
      )}
      {own?.note && (
        <p className={classes.words} lang="fr">
          {typeset(own.note)}
        </p>
      )}
    </>
  );
}

/** What of all that was contributed it takes up, and what it does not: what its authors say stands beside what is counted. */
function Coverage({ synthesis: { id, asOf, isDemonstration }, text: { number, readCount, figures } }: Parts) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { citedCount, publishedCount, notCitedCount, supportCount, withdrawnCount } = figures;
  const count = (value: number): string => formatNumber(value, language);
  const of = { synthesisVersion: number, includeDemonstration: isDemonstration };
  return (
    <>
      <Section title={t('synthesis.coverage')} anchor="reprises">
        <p>
          {t('synthesis.cover', {
            ...{ cited: count(citedCount), published: count(publishedCount) },
            day: formatDay(asOf, language),
          })}{' '}
          {t('synthesis.coverSupports', { count: supportCount })}
        </p>
        {readCount != null && <p>{t('synthesis.stated', { read: count(readCount) })}</p>}
        {withdrawnCount > 0 && <p>{t('synthesis.gone', { count: withdrawnCount })}</p>}
        <p className="soft">{t('synthesis.countNote')}</p>
        {citedCount > 0 && (
          <Opened label={t('synthesis.cited', { count: citedCount })} filter={{ ...of, citedBy: id }} />
        )}
        <p data-screen>
          <a href={`/files/syntheses/${id}.csv?version=${number}`} download>
            {t('synthesis.file')}
          </a>
        </p>
      </Section>
      <Section title={t('synthesis.notTaken')} anchor="non-reprises">
        {notCitedCount > 0 ? (
          <Opened label={t('synthesis.uncited', { count: notCitedCount })} filter={{ ...of, notCitedBy: id }} />
        ) : (
          <p>{t('synthesis.uncited', { count: 0 })}</p>
        )}
      </Section>
    </>
  );
}
