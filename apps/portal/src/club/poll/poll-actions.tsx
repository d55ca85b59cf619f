import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useRefetch } from '../../api/use-refetch.js';
import { Confirm } from '../../form/confirm.js';
import { orNull } from '../../form/values.js';
import {
  PollCloseDocument,
  type PollPageQuery,
  PollPageDocument,
  PollRenewDocument,
  PollUpdateDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { WriteButton } from '../../write/write-button.js';
import { closesAtField, instant, ownZone } from './poll-open.js';
import { pathOf } from './poll-words.js';
import classes from './poll.module.css';

type Poll = NonNullable<PollPageQuery['poll']>;

/** What whoever steers the workstream may do with a poll. */
export function PollActions({ poll }: { poll: Poll }) {
  const { t } = useTranslation();
  const refetch = useRefetch(PollPageDocument);
  const { id, state, version } = poll;
  if (!poll.viewerSteers) return null;
  return (
    <div className={classes.actions}>
      {state !== 'CLOSED' && (
        <Confirm
          label={t('poll.write.close')}
          question={t('poll.write.closeQuestion')}
          action={t('poll.write.closeDo')}
          run={async (send) => {
            await send(PollCloseDocument, { input: { id, expectedVersion: version } });
            await refetch();
          }}
        />
      )}
      <ReviewButton poll={poll} />
      {!poll.next && <RenewButton poll={poll} />}
    </div>
  );
}

function ReviewButton({ poll: { id, version, reviewOn } }: { poll: Poll }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      look="quiet"
      label={t('poll.write.review')}
      spec={() => ({
        id: `pollReview:${id}`,
        title: t('poll.write.review'),
        submit: t('poll.write.reviewSubmit'),
        mutation: PollUpdateDocument,
        initial: { reviewOn: reviewOn ?? '' },
        fields: [
          { name: 'reviewOn', kind: 'day', label: t('poll.write.reviewOn'), help: t('poll.write.reviewOnHelp') },
        ],
        variables: (values) => ({ input: { id, expectedVersion: version, reviewOn: orNull(values, 'reviewOn') } }),
      })}
    />
  );
}

function RenewButton({ poll: { id, version, workstream } }: { poll: Poll }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  return (
    <WriteButton
      look="quiet"
      label={t('poll.write.renew')}
      spec={() => ({
        id: `pollRenew:${id}`,
        title: t('poll.write.renew'),
        submit: t('poll.write.renewSubmit'),
        intro: <p>{t('poll.write.renewHelp')}</p>,
        mutation: PollRenewDocument,
        initial: {},
        fields: [
          closesAtField(t, ownZone(language)),
          { name: 'reviewOn', kind: 'day', label: t('poll.write.reviewOn'), help: t('poll.write.reviewOnHelp') },
        ],
        variables: (values) => ({
          input: {
            id,
            expectedVersion: version,
            closesAt: instant(values, 'closesAt')!,
            reviewOn: orNull(values, 'reviewOn'),
          },
        }),
        onDone: (payload) => {
          const next = (payload as { poll?: { id: string } | null }).poll;
          if (next && workstream) void navigate(pathOf(workstream.id, next.id));
        },
      })}
    />
  );
}
