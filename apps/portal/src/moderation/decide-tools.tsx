import { useTranslation } from 'react-i18next';
import { formatTime } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { Problem } from '../form/confirm.js';
import { Notice } from '../form/notice.js';
import { useAction } from '../form/use-action.js';
import { textOf } from '../form/values.js';
import {
  ModerationCaseReleaseDocument,
  ModerationCaseTakeDocument,
  type ModerationCaseWholeFragment as Case,
  ModerationDecideDocument,
  SanctionImposeDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Actions } from '../shell/actions.js';
import { PlainButton } from '../shell/plain-button.js';
import { WriteButton } from '../write/write-button.js';
import classes from './moderation.module.css';
import { decided, decideFields, NOTHING_DECIDED } from './decide-fields.js';
import { saidNow } from './said-now.js';

/** Who looks at the case now, and what they do with it. */
export function DecideTools({ one }: { one: Case }) {
  const { t } = useTranslation();
  const { id, title, state, viewerMayDecide, viewerHoldsLease, leasedUntil, contribution, about } = one;
  const taking = useAction((send) =>
    viewerHoldsLease
      ? send(ModerationCaseReleaseDocument, { input: { id } })
      : send(ModerationCaseTakeDocument, { input: { id } }),
  );
  const waits = state === 'OPEN' || state === 'APPEALED';
  const isOthers = leasedUntil !== null && !viewerHoldsLease;
  if (waits && !viewerMayDecide) return <Notice>{t('moderation.notYours')}</Notice>;
  return (
    <>
      {waits && <Lease one={one} />}
      <Actions>
        {waits && !isOthers && about && <Decide one={one} />}
        {waits && !isOthers && (
          <PlainButton about={title} idle={taking.busy} onClick={() => void taking.run()}>
            {t(viewerHoldsLease ? 'moderation.release' : 'moderation.take')}
          </PlainButton>
        )}
        {one.decisions[0]?.restriction === 'HIDDEN' && (!contribution || about?.author) && <Sanction one={one} />}
      </Actions>
      <Problem text={taking.problem} />
    </>
  );
}

function Lease({ one: { viewerHoldsLease, leasedUntil } }: { one: Case }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!leasedUntil) return <p className="soft">{t('moderation.free')}</p>;
  return (
    <Notice kind={viewerHoldsLease ? 'information' : 'attention'} role="status">
      {t(viewerHoldsLease ? 'moderation.mine' : 'moderation.taken', { at: formatTime(leasedUntil, language) })}
    </Notice>
  );
}

function Decide({ one }: { one: Case }) {
  const { t } = useTranslation();
  const { id, title, version, aboutVersion, contribution, about } = one;
  const now = saidNow(one);
  return (
    <WriteButton
      look="go"
      label={t('moderation.decide')}
      about={title}
      spec={() => ({
        id: `moderationDecide:${id}`,
        title: t('moderation.decide'),
        submit: t('moderation.decideDo'),
        intro: (
          <blockquote className={classes.judged} lang={contribution ? about?.locale : undefined}>
            <p className={classes.words}>
              {!contribution && `${t('moderation.comment')} · `}
              <strong>{typeset(now.title)}</strong>
            </p>
            <p className={classes.words}>{typeset(now.body)}</p>
          </blockquote>
        ),
        mutation: ModerationDecideDocument,
        initial: NOTHING_DECIDED,
        fields: decideFields(t),
        version,
        irreversible: () => <p>{t('moderation.irreversible')}</p>,
        done: t('moderation.decided'),
        variables: (values) => ({
          input: { id, expectedVersion: version, contributionVersion: aboutVersion, ...decided(values) },
        }),
      })}
    />
  );
}

function Sanction({ one: { id, title } }: { one: Case }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('moderation.sanction')}
      about={title}
      spec={() => ({
        id: `sanctionImpose:${id}`,
        title: t('moderation.sanction'),
        submit: t('moderation.sanction'),
        intro: <p>{t('moderation.sanctionIntro')}</p>,
        mutation: SanctionImposeDocument,
        initial: { to: '', reason: '' },
        fields: [
          { name: 'to', kind: 'day', required: true, label: t('moderation.sanctionTo') },
          { name: 'reason', kind: 'lines', required: true, label: t('moderation.sanctionReason') },
        ],
        done: t('moderation.sanctionDone'),
        variables: (values) => ({
          input: { caseId: id, to: textOf(values, 'to'), reason: textOf(values, 'reason') },
        }),
      })}
    />
  );
}
