import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAsk } from '../../api/use-ask.js';
import { useRefetch } from '../../api/use-refetch.js';
import { Confirm } from '../../form/confirm.js';
import { orNull, textOf } from '../../form/values.js';
import { deviceZone, zoneName } from '../../format/format.js';
import {
  PollAskedDocument,
  type PollAskedQuery,
  PollCloseDocument,
  type PollPageQuery,
  PollPageDocument,
  PollRenewDocument,
  PollUpdateDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { WriteButton } from '../../write/write-button.js';
import {
  ALL_VOTE,
  closesAtField,
  instant,
  optionsField,
  optionsOf,
  typedInstant,
  votersFields,
  votersOf,
  voicesOf,
} from './poll-fields.js';
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
      {state !== 'CLOSED' && <CorrectButton poll={poll} />}
      <ReviewButton poll={poll} />
      {!poll.next && <RenewButton poll={poll} />}
    </div>
  );
}

type Asked = NonNullable<PollAskedQuery['poll']>;

const isProposal = ({ method }: Pick<Asked, 'method'>): boolean => method === 'CONSENT' || method === 'MAJORITY';

const rowsFrom = ({ options }: Asked) => options.map(({ titleFr, titleEn }) => ({ titleFr, titleEn: titleEn ?? '' }));

/** What is asked, until the first ballot: whoever comes later asks again, in a new round. */
function CorrectButton({ poll: { id } }: { poll: Poll }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const ask = useAsk();
  return (
    <WriteButton
      look="quiet"
      label={t('poll.write.correct')}
      spec={async () => {
        const asked = (await ask(PollAskedDocument, { id }))?.poll;
        if (!asked) return undefined;
        const closesAt = typedInstant(asked.closesAt);
        return {
          id: `pollUpdate:${id}`,
          title: t('poll.write.correct'),
          submit: t('poll.write.correctSubmit'),
          did: t('poll.write.corrected'),
          intro: <p>{t('poll.write.correctHelp')}</p>,
          mutation: PollUpdateDocument,
          initial: {
            ...{ titleFr: asked.titleFr, titleEn: asked.titleEn ?? '', aboutFr: asked.aboutFr },
            ...{ aboutEn: asked.aboutEn ?? '', options: rowsFrom(asked), closesAt },
          },
          fields: [
            { name: 'titleFr', kind: 'text', label: t('poll.write.title'), required: true },
            { name: 'titleEn', kind: 'text', label: t('poll.write.titleEn') },
            { name: 'aboutFr', kind: 'lines', label: t('poll.write.about') },
            { name: 'aboutEn', kind: 'lines', label: t('poll.write.aboutEn') },
            ...(isProposal(asked) ? [] : [optionsField(t)]),
            closesAtField(t, zoneName(deviceZone(), language)),
          ],
          variables: (values) => ({
            input: {
              ...{ id, expectedVersion: asked.version, titleFr: textOf(values, 'titleFr') },
              ...{ titleEn: orNull(values, 'titleEn'), aboutFr: textOf(values, 'aboutFr') },
              aboutEn: orNull(values, 'aboutEn'),
              ...(!isProposal(asked) && { options: optionsOf(values) }),
              ...(textOf(values, 'closesAt') !== closesAt && { closesAt: instant(values, 'closesAt') }),
            },
          }),
        };
      }}
    />
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

function RenewButton({ poll: { id, version, workstream, voices } }: { poll: Poll }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const ask = useAsk();
  return (
    <WriteButton
      look="quiet"
      label={t('poll.write.renew')}
      spec={async () => {
        const asked = (await ask(PollAskedDocument, { id }))?.poll;
        if (!asked || !workstream) return undefined;
        return {
          id: `pollRenew:${id}`,
          title: t('poll.write.renew'),
          submit: t('poll.write.renewSubmit'),
          did: t('poll.write.renewed'),
          intro: <p>{t('poll.write.renewHelp')}</p>,
          mutation: PollRenewDocument,
          initial: { ...ALL_VOTE, options: rowsFrom(asked) },
          fields: [
            ...(isProposal(asked) ? [] : [optionsField(t)]),
            ...votersFields(t, await voicesOf(ask, workstream.id), () => voices),
            closesAtField(t, zoneName(deviceZone(), language)),
            { name: 'reviewOn', kind: 'day', label: t('poll.write.reviewOn'), help: t('poll.write.reviewOnHelp') },
          ],
          variables: (values) => ({
            input: {
              ...{ id, expectedVersion: version, closesAt: instant(values, 'closesAt')! },
              ...(!isProposal(asked) && { options: optionsOf(values) }),
              voters: votersOf(values, voices),
              reviewOn: orNull(values, 'reviewOn'),
            },
          }),
          onDone: (payload) => {
            const next = (payload as { poll?: { id: string } | null }).poll;
            if (next) void navigate(pathOf(workstream.id, next.id));
          },
        };
      }}
    />
  );
}
