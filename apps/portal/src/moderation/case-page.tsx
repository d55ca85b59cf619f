import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import { formatInstant } from '../format/format.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import { ModerationCasePageDocument, type ModerationCaseWholeFragment as Case } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { RequireSession } from '../session/require-session.js';
import { Missing } from '../shell/missing.js';
import { Record } from '../shell/record.js';
import { RecordHead } from '../shell/record-head.js';
import { PointElsewhere } from '../initiative/contribution/point-elsewhere.js';
import { Shot } from '../initiative/photo/figure.js';
import { Section } from '../shell/section.js';
import { CaseLine } from './case-line.js';
import { DecideTools } from './decide-tools.js';
import { saidNow } from './said-now.js';
import { Reasons } from './statement.js';
import classes from './moderation.module.css';

/** One case: what was told of, beside what the contribution says now, and what was decided. */
export default function CasePage() {
  return <RequireSession>{() => <Shown />}</RequireSession>;
}

function Shown() {
  const { t } = useTranslation();
  const { caseId = '' } = useParams();
  return (
    <Record
      query={ModerationCasePageDocument}
      variables={{ id: caseId }}
      fetchPolicy="cache-and-network"
      of={({ moderationCase }) => moderationCase}
      isIt={({ id }) => id === caseId}
      title={({ title }) => `${t('moderation.case')} · ${title}`}
      missing={
        <Missing
          title={t('moderation.missingTitle')}
          text={t('moderation.missing')}
          to="/moderation"
          link={t('moderation.all')}
        />
      }
    >
      {(one) => <Body one={one} />}
    </Record>
  );
}

function Body({ one }: { one: Case }) {
  const { t } = useTranslation();
  const { about, isDemonstration } = one;
  const lang = useLang(one);
  const rules = about?.call?.initiative?.rulesFr;
  return (
    <>
      <RecordHead
        above={[{ to: '/moderation', name: t('moderation.title') }]}
        kind={t('moderation.case')}
        isDemonstration={isDemonstration}
        title={<span lang={lang}>{typeset(one.title)}</span>}
      />
      <CaseLine one={one} />
      <DecideTools one={one} />
      <Section title={t('moderation.text')}>
        <Compared one={one} />
        {about && (
          <p>
            <DatedLink to={`/demarches/contributions/${about.id}`}>{t('moderation.seeContribution')}</DatedLink>
          </p>
        )}
      </Section>
      {rules && (
        <Section title={t('moderation.rules')}>
          <p className={classes.words} lang="fr">
            {typeset(rules)}
          </p>
        </Section>
      )}
      <History one={one} />
    </>
  );
}

/** Of what was written, where that is not the language of the page; a comment does not say its own. */
function useLang({ about, contribution }: Case): string | undefined {
  const language = useLanguage();
  return contribution && about?.locale !== language ? about?.locale : undefined;
}

/** As it was when it came up, and as it is now where that is otherwise. */
function Compared({ one }: { one: Case }) {
  const { t } = useTranslation();
  const lang = useLang(one);
  const { title, body } = one;
  const now = saidNow(one);
  const isSame = now.title === title && now.body === body;
  return (
    <>
      <p role="status">{t(isSame ? 'moderation.same' : 'moderation.changed')}</p>
      {one.contribution && <PointElsewhere contribution={one.contribution} />}
      {one.contribution?.photograph && (
        <p>
          <Shot photograph={one.contribution.photograph} sizes="480px" lang={lang} className={classes.shot} />
        </p>
      )}
      <div className={classes.texts}>
        <Text name={t('moderation.then')} lang={lang} title={title} body={body} />
        {!isSame && <Text name={t('moderation.now')} lang={lang} {...now} />}
      </div>
    </>
  );
}

function Text({ name, lang, title, body }: { name: string; lang: string | undefined; title: string; body: string }) {
  return (
    <div>
      <h3>{name}</h3>
      <div lang={lang}>
        <p className={classes.words}>
          <strong>{typeset(title)}</strong>
        </p>
        <p className={classes.words}>{typeset(body)}</p>
      </div>
    </div>
  );
}

/** Whatever happened, the last first. */
function History({ one }: { one: Case }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const lang = useLang(one);
  const at = (instant: string): { at: string } => ({ at: formatInstant(instant, language) });
  const lines = [
    ...one.notices.map((notice) => ({
      ...{ id: notice.id, when: notice.receivedAt, title: t('moderation.noticeOn', at(notice.receivedAt)) },
      body: (
        <>
          <p>{t(`moderation.reasons.${notice.reason}`)}</p>
          <p className={classes.words}>
            <French>{notice.explanation}</French>
          </p>
          {(notice.title !== one.title || notice.body !== one.body) && (
            <Text name={t('moderation.thenNotice')} lang={lang} title={notice.title} body={notice.body} />
          )}
        </>
      ),
    })),
    ...one.decisions.map((decision) => ({
      ...{ id: decision.id, when: decision.decidedAt, title: t('moderation.decisionOn', at(decision.decidedAt)) },
      body: <Reasons decision={decision} />,
    })),
    ...one.appeals.map((appeal) => ({
      ...{ id: appeal.id, when: appeal.submittedAt, title: t('moderation.appealOn', at(appeal.submittedAt)) },
      body: (
        <>
          <p>
            {t(`moderation.appealBy.${appeal.isByAuthor}`)} ·{' '}
            {appeal.outcome ? t(`moderation.outcomes.${appeal.outcome}`) : t('moderation.appealWaits')}
          </p>
          <p className={classes.words}>
            <French>{appeal.explanation}</French>
          </p>
        </>
      ),
    })),
    ...one.notes.map((note) => ({
      ...{ id: note.id, when: note.writtenAt, title: t('moderation.noteOn', at(note.writtenAt)) },
      body: (
        <p className={classes.words}>
          <French>{note.text}</French>
        </p>
      ),
    })),
  ].toSorted((a, b) => b.when.localeCompare(a.when));
  if (lines.length === 0) return null;
  return (
    <Section title={t('moderation.history')}>
      <ol className={classes.history}>
        {lines.map(({ id, title, body }) => (
          <li key={id}>
            <h3>{title}</h3>
            {body}
          </li>
        ))}
      </ol>
    </Section>
  );
}
