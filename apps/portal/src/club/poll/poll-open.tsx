import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAsk } from '../../api/use-ask.js';
import { useRefetch } from '../../api/use-refetch.js';
import type { Values } from '../../form/drafts.js';
import type { FieldSpec } from '../../form/field-spec.js';
import { flagOf, numberOf, orNull, textOf } from '../../form/values.js';
import { deviceZone, zoneName } from '../../format/format.js';
import {
  type PollMethod,
  PollOpenDocument,
  type PollOpenInput,
  type PollTieRule,
  type PollVoices,
  WorkstreamPollsDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { labelOptions } from '../../write/label-options.js';
import { WriteButton } from '../../write/write-button.js';
import {
  ALL_VOTE,
  closesAtField,
  instant,
  optionsField,
  optionsOf,
  type Voices,
  votersFields,
  votersOf,
  voicesOf,
} from './poll-fields.js';
import { pathOf } from './poll-words.js';

const METHODS: readonly PollMethod[] = ['CONSENT', 'MAJORITY', 'APPROVAL', 'SCHULZE', 'BORDA', 'SCORE'];
const PROPOSALS = ['CONSENT', 'MAJORITY'];
const offers = (values: Values): boolean => !PROPOSALS.includes(textOf(values, 'method'));

/** Opens a poll in a workstream. */
export function PollOpenButton({ workstreamId }: { workstreamId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const ask = useAsk();
  const refetch = useRefetch(WorkstreamPollsDocument);
  return (
    <WriteButton
      label={t('poll.write.open')}
      spec={async () => ({
        id: `pollOpen:${workstreamId}`,
        title: t('poll.write.open'),
        submit: t('poll.write.openSubmit'),
        did: (values) => t(textOf(values, 'opensAt') ? 'poll.write.announced' : 'poll.write.opened'),
        intro: <p>{t('poll.write.openIntro')}</p>,
        mutation: PollOpenDocument,
        initial: {
          method: 'CONSENT',
          tieRule: 'SHARED',
          voices: 'PERSON',
          ...ALL_VOTE,
          quorumOf: 'PERSON',
          proxies: '0',
          scoreMax: '5',
          options: [],
        },
        fields: fieldsOf(t, zoneName(deviceZone(), language), await voicesOf(ask, workstreamId)),
        variables: (values) => ({ input: inputOf(workstreamId, values) }),
        onDone: (payload) => {
          void refetch();
          const { poll } = payload as { poll?: { id: string } | null };
          if (poll) void navigate(pathOf(workstreamId, poll.id));
        },
      })}
    />
  );
}

function fieldsOf(t: TFunction, zone: string, voices: Voices): FieldSpec[] {
  return [
    { name: 'titleFr', kind: 'text', label: t('poll.write.title'), required: true },
    { name: 'titleEn', kind: 'text', label: t('poll.write.titleEn') },
    { name: 'aboutFr', kind: 'lines', label: t('poll.write.about') },
    { name: 'aboutEn', kind: 'lines', label: t('poll.write.aboutEn') },
    {
      ...{ name: 'method', kind: 'radios', label: t('poll.write.method'), required: true },
      options: METHODS.map((value) => ({
        value,
        label: t(`poll.methods.${value}`),
        hint: t(`poll.methodHints.${value}`),
      })),
    },
    optionsField(t, offers),
    {
      name: 'scoreMax',
      kind: 'whole',
      label: t('poll.write.scoreMax'),
      shown: (values) => textOf(values, 'method') === 'SCORE',
    },
    {
      name: 'tieRule',
      kind: 'choice',
      label: t('poll.write.tie'),
      required: true,
      options: labelOptions(t, 'poll.ties'),
      shown: offers,
    },
    {
      name: 'voices',
      kind: 'radios',
      label: t('poll.write.voices'),
      options: labelOptions(t, 'poll.voicesOf'),
    },
    ...votersFields(t, voices, (values) => textOf(values, 'voices')),
    { name: 'isAnonymous', kind: 'check', label: t('poll.write.isAnonymous'), help: t('poll.write.isAnonymousHelp') },
    { name: 'isTurnoutShown', kind: 'check', label: t('poll.write.isTurnoutShown') },
    { name: 'proxies', kind: 'whole', label: t('poll.write.proxies'), help: t('poll.proxiesHelp'), most: 5 },
    {
      name: 'quorumPercent',
      kind: 'whole',
      label: t('poll.write.quorum'),
      help: t('poll.write.quorumHelp'),
      most: 100,
    },
    {
      ...{ name: 'quorumOf', kind: 'choice', label: t('poll.write.quorumOf'), required: true },
      options: [
        { value: 'PERSON', label: t('poll.write.quorumVoices') },
        { value: 'ORGANIZATION', label: t('poll.write.quorumOrganizations') },
      ],
      shown: (values) => textOf(values, 'quorumPercent') !== '' && textOf(values, 'voices') === 'PERSON',
    },
    { name: 'opensAt', kind: 'moment', label: t('poll.write.opensAt'), help: t('poll.write.opensAtHelp') },
    closesAtField(t, zone),
    { name: 'reviewOn', kind: 'day', label: t('poll.write.reviewOn'), help: t('poll.write.reviewOnHelp') },
  ];
}

function inputOf(workstreamId: string, values: Values): PollOpenInput {
  const method = textOf(values, 'method') as PollMethod;
  return {
    ...{ workstreamId, method, titleFr: textOf(values, 'titleFr'), titleEn: orNull(values, 'titleEn') },
    ...{ aboutFr: textOf(values, 'aboutFr'), aboutEn: orNull(values, 'aboutEn') },
    options: offers(values) ? optionsOf(values) : [],
    scoreMax: method === 'SCORE' ? numberOf(textOf(values, 'scoreMax')) : null,
    tieRule: textOf(values, 'tieRule') as PollTieRule,
    voices: textOf(values, 'voices') as PollVoices,
    voters: votersOf(values, textOf(values, 'voices')),
    ...{ isAnonymous: flagOf(values, 'isAnonymous'), isTurnoutShown: flagOf(values, 'isTurnoutShown') },
    proxies: numberOf(textOf(values, 'proxies')) ?? 0,
    quorumPercent: numberOf(textOf(values, 'quorumPercent')),
    quorumOf: textOf(values, 'quorumOf') as PollVoices,
    ...{ opensAt: instant(values, 'opensAt'), closesAt: instant(values, 'closesAt')! },
    reviewOn: orNull(values, 'reviewOn'),
  };
}
