import { useTranslation } from 'react-i18next';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay } from '../format/format.js';
import { French } from '../format/french.js';
import { typeset } from '../format/typeset.js';
import { textOf } from '../form/values.js';
import {
  SanctionAnswerDocument,
  SanctionAppealDocument,
  type SanctionLineFragment as Sanction,
  SanctionsDocument,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { RequireSession } from '../session/require-session.js';
import { isStaff, useViewer } from '../session/viewer.js';
import { Actions } from '../shell/actions.js';
import { PageHead } from '../shell/page-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { Badge } from '../table/cells.js';
import { Pager, usePage } from '../table/pager.js';
import { WriteButton } from '../write/write-button.js';
import { ModerationNav } from './moderation-nav.js';
import classes from './moderation.module.css';

/** Sanctions about the reader, and those that they answer for. */
export default function SanctionsPage() {
  const { t } = useTranslation();
  return (
    <RequireSession>
      {() => (
        <>
          <PageHead title={t('moderation.sanctions')} lead={t('moderation.sanctionsLead')} />
          <ModerationNav />
          <Sanctions />
        </>
      )}
    </RequireSession>
  );
}

function Sanctions() {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { page, variables } = usePage();
  const { answer, instead } = useAnswer(SanctionsDocument, {
    variables: { filter: { includeDemonstration: true }, ...variables },
    fetchPolicy: 'cache-and-network',
    height: 240,
  });
  if (!answer?.sanctions) return instead;
  const { nodes, totalCount, pageInfo } = answer.sanctions;
  return (
    <>
      {totalCount === 0 && (
        <p role="status">{t(isStaff(viewer) ? 'moderation.sanctionsNobody' : 'moderation.sanctionsNone')}</p>
      )}
      <ol className={classes.history}>
        {nodes.map((sanction) => (
          <li key={sanction.id}>
            <Card sanction={sanction} />
          </li>
        ))}
      </ol>
      {(pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />
      )}
    </>
  );
}

function Card({ sanction }: { sanction: Sanction }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { isViewers, isInForce, liftedAt, reason, appeal, answer, from, to } = sanction;
  const name = typeset(sanction.organization?.name ?? '');
  const contributor = sanction.contributor ?? t('moderation.contributorGone');
  return (
    <article>
      <h2>
        {isViewers ? t('moderation.sanctionOwn', { name }) : t('moderation.sanctionOf', { contributor, name })}{' '}
        {sanction.isDemonstration && <DemonstrationBadge />}
      </h2>
      <p className="soft">
        {t('moderation.sanctionDates', { from: formatDay(from, language), to: formatDay(to, language) })}{' '}
        <Badge state={isInForce ? 'waiting' : 'over'}>
          {t(`moderation.${isInForce ? 'inForce' : liftedAt ? 'lifted' : 'over'}`)}
        </Badge>
      </p>
      <p className={classes.words}>
        <French>{reason}</French>
      </p>
      {appeal && <p className={classes.words}>{t('moderation.sanctionAppealed', { text: typeset(appeal) })}</p>}
      {answer && <p className={classes.words}>{t('moderation.sanctionAnswered', { text: typeset(answer) })}</p>}
      <Answers sanction={sanction} />
    </article>
  );
}

function Answers({ sanction }: { sanction: Sanction }) {
  const { t } = useTranslation();
  const { id, version, viewerMayAppeal, viewerMayAnswer, appealedAt, contributor } = sanction;
  if (!viewerMayAppeal && !viewerMayAnswer) return null;
  return (
    <Actions>
      {viewerMayAppeal && (
        <WriteButton
          label={t('moderation.sanctionAppeal')}
          spec={() => ({
            id: `sanctionAppeal:${id}`,
            title: t('moderation.sanctionAppeal'),
            submit: t('moderation.appealDo'),
            mutation: SanctionAppealDocument,
            initial: { explanation: '' },
            fields: [{ name: 'explanation', kind: 'lines', required: true, label: t('moderation.appealText') }],
            done: t('moderation.appealDone'),
            variables: (values) => ({
              input: { id, expectedVersion: version, explanation: textOf(values, 'explanation') },
            }),
          })}
        />
      )}
      {viewerMayAnswer && (
        <WriteButton
          label={t('moderation.sanctionAnswer')}
          about={contributor ?? undefined}
          spec={() => ({
            id: `sanctionAnswer:${id}`,
            title: t('moderation.sanctionAnswer'),
            submit: t('moderation.answerDo'),
            mutation: SanctionAnswerDocument,
            initial: { lifts: 'true', answer: '' },
            fields: [
              {
                ...{ name: 'lifts', kind: 'radios', required: true, label: t('moderation.lifts') },
                options: (['true', 'false'] as const)
                  .filter((value) => value === 'true' || appealedAt)
                  .map((value) => ({ value, label: t(`moderation.liftsOptions.${value}`) })),
              },
              { name: 'answer', kind: 'lines', required: true, label: t('moderation.answerText') },
            ],
            done: t('moderation.answerDone'),
            variables: (values) => ({
              input: {
                ...{ id, expectedVersion: version, lifts: textOf(values, 'lifts') === 'true' },
                answer: textOf(values, 'answer'),
              },
            }),
          })}
        />
      )}
    </Actions>
  );
}
