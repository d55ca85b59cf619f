import { useTranslation } from 'react-i18next';
import { formatDayOf, formatInstant } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { ModerationAppealSubmitDocument, type StatementOfReasonsFragment as Decision } from '../generated/graphql.js';
import { textOf } from '../form/values.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { WriteButton } from '../write/write-button.js';
import classes from './moderation.module.css';

/** All that a decision says. */
export function Reasons({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const isHidden = decision.restriction === 'HIDDEN';
  const words = (text: string) => <span className={classes.words}>{typeset(text)}</span>;
  return (
    <Facts>
      <Fact label={t('word.decision')}>
        {t(`moderation.restricted.${decision.restriction}`)}
        {decision.isOnAppeal && ` (${t('moderation.onAppeal')})`}
      </Fact>
      {isHidden && <Fact label={t('moderation.scope')}>{t('moderation.everywhere')}</Fact>}
      <Fact label={t('moderation.facts')}>{words(decision.facts)}</Fact>
      {decision.ground && (
        <Fact label={t(`moderation.grounds.${decision.ground}`)}>{words(decision.provision ?? '')}</Fact>
      )}
      <Fact label={t('moderation.explanation')}>{decision.explanation && words(decision.explanation)}</Fact>
      <Fact label={t('moderation.detection')}>{t(`moderation.ownInitiative.${decision.isOwnInitiative}`)}</Fact>
      {!decision.automatedDetection && !decision.automatedDecision && (
        <Fact label={t('moderation.automated')}>{t('moderation.automatedNone')}</Fact>
      )}
    </Facts>
  );
}

/** A decision as whoever wrote what it is about reads it, and objects to it. */
export function Statement({ decision, of }: { decision: Decision; of: Objected }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <p className="soft">{t('moderation.decisionOn', { at: formatInstant(decision.decidedAt, language) })}</p>
      <Reasons decision={decision} />
      {decision.restriction === 'HIDDEN' && <p className={classes.words}>{typeset(decision.redress)}</p>}
      {decision.appealedAt && (
        <p role="status">{t('moderation.appealed', { at: formatInstant(decision.appealedAt, language) })}</p>
      )}
      {decision.viewerMayAppeal && (
        <p>
          <AppealButton of={of} />{' '}
          <span className="soft">
            {t('moderation.appealUntil', { day: formatDayOf(decision.appealUntil, language) })}
          </span>
        </p>
      )}
    </>
  );
}

/** What one objects about: what one wrote, or told of. */
type Objected = { contributionId: string } | { commentId: string } | { receipt: string };

/** Asks somebody else to look at a decision again. */
export function AppealButton({ of, onDone }: { of: Objected; onDone?: () => void }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('moderation.appeal')}
      spec={() => ({
        id: `moderationAppealSubmit:${Object.values(of).join('')}`,
        title: t('moderation.appeal'),
        submit: t('moderation.appealDo'),
        intro: <p>{t('moderation.appealIntro')}</p>,
        mutation: ModerationAppealSubmitDocument,
        initial: { explanation: '' },
        fields: [{ name: 'explanation', kind: 'lines', label: t('moderation.appealText'), required: true }],
        done: t('moderation.appealDone'),
        variables: (values) => ({ input: { ...of, explanation: textOf(values, 'explanation') } }),
        onDone: () => onDone?.(),
      })}
    />
  );
}
