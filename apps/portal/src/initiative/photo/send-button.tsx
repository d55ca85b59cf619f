import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useRefetch } from '../../api/use-refetch.js';
import type { FieldSpec } from '../../form/field-spec.js';
import { textOf } from '../../form/values.js';
import {
  CallPageDocument,
  ContributionSubmitDocument,
  type ImageRight,
  PhotoGalleryDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { PlainButton } from '../../shell/plain-button.js';
import { WriteButton } from '../../write/write-button.js';
import { NOWHERE, whereInput, whereText, WhereControl } from '../contribution/where-control.js';
import type { PhotoCall } from './photo.js';
import { PhotoControl, sentOf } from './photo-control.js';

/** Sends a photograph to a call, in one's own name or without one. */
export function SendButton({ call }: { call: PhotoCall }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const refetch = useRefetch(PhotoGalleryDocument, CallPageDocument);
  const fields = useFields(call);
  const { id, moderation, licence, series, asksPosition, viewerMaySend } = call;
  if (viewerMaySend === 0) return <p className="soft">{t('photo.allSent', { count: call.photographsEach })}</p>;
  return (
    <WriteButton
      look="go"
      label={t('photo.send')}
      spec={() => ({
        id: `photoSend:${id}`,
        title: t('photo.send'),
        submit: t('photo.sendDo'),
        intro: (
          <>
            <p>{t(`contribution.shown.${moderation}`)}</p>
            <p className="soft">{t('photo.traces')}</p>
          </>
        ),
        did: t(`photo.sent.${moderation}`),
        mutation: ContributionSubmitDocument,
        initial: {
          ...{ photo: null, title: '', alternativeText: '', body: '', seriesId: '', where: NOWHERE, imageRight: '' },
          ...{ licence: [], isBelowFifteen: false, isAnonymous: false, displayName: '' },
        },
        fields,
        variables: (values) => {
          const photo = sentOf(values['photo']);
          return {
            input: {
              ...{ callId: id, title: textOf(values, 'title'), body: textOf(values, 'body'), locale: language },
              displayName:
                values['isAnonymous'] === true ? t('photo.anonymous') : textOf(values, 'displayName') || null,
              isBelowFifteen: values['isBelowFifteen'] === true,
              ...(asksPosition && whereInput(values['where'])),
              photograph: {
                uploadId: photo?.uploadId ?? '',
                alternativeText: textOf(values, 'alternativeText'),
                licence: licence.spdx,
                imageRight: textOf(values, 'imageRight') as ImageRight,
                takenOn: photo?.takenOn || null,
                seriesId: (series?.length && textOf(values, 'seriesId')) || null,
              },
            },
          };
        },
        onDone: (payload) => {
          void refetch();
          const { contribution } = payload as { contribution?: { id: string } | null };
          if (contribution) void navigate(`/demarches/contributions/${contribution.id}`);
        },
      })}
    />
  );
}

function useFields({ id: callId, asksPosition, asksDay, series, licence }: PhotoCall): FieldSpec[] {
  const { t } = useTranslation();
  return [
    {
      ...{ name: 'photo', kind: 'custom', label: t('photo.photo'), paths: ['photograph', 'photograph.uploadId'] },
      render: (control) => <PhotoControl {...control} callId={callId} asksDay={asksDay} />,
      check: (value) => {
        const sent = sentOf(value);
        if (!sent) return t('photo.missing');
        return asksDay && !sent.takenOn ? t('photo.dayMissing') : undefined;
      },
      text: (value) => sentOf(value)?.name ?? '',
    },
    { name: 'title', kind: 'text', label: t('word.title'), required: true },
    {
      ...{ name: 'alternativeText', kind: 'text', label: t('photo.alternative'), help: t('photo.alternativeHelp') },
      ...{ required: true, paths: ['photograph.alternativeText'] },
    },
    { name: 'body', kind: 'lines', label: t('contribution.body') },
    ...(series?.length
      ? [
          {
            ...{ name: 'seriesId', kind: 'choice' as const, label: t('photo.series'), help: t('photo.seriesHelp') },
            options: series.map(({ id: value, title: label }) => ({ value, label })),
            paths: ['photograph.seriesId'],
          },
        ]
      : []),
    ...(asksPosition
      ? [
          {
            ...{ name: 'where', kind: 'custom' as const, label: t('photo.where'), paths: ['point', 'territoryId'] },
            render: ((control, values) => {
              const position = sentOf(values?.['photo'])?.position;
              return (
                <>
                  {position && (
                    <p>
                      <PlainButton
                        look="quiet"
                        onClick={() => control.set({ ...NOWHERE, ...(control.value as object), point: position })}
                      >
                        {t('photo.usePosition')}
                      </PlainButton>
                    </p>
                  )}
                  <WhereControl {...control} />
                </>
              );
            }) satisfies FieldSpec['render'],
            text: whereText,
          },
          {
            ...{ name: 'isBelowFifteen', kind: 'check' as const, label: t('photo.belowFifteen') },
            help: t('photo.belowFifteenHelp'),
          },
        ]
      : []),
    {
      ...{ name: 'imageRight', kind: 'radios', label: t('photo.people'), help: t('photo.peopleHelp'), required: true },
      options: (['NOBODY', 'CONSENT'] as const).map((value) => ({ value, label: t(`photo.peopleAre.${value}`) })),
      paths: ['photograph.imageRight'],
    },
    {
      ...{ name: 'licence', kind: 'checks', label: t('word.licence'), required: true, paths: ['photograph.licence'] },
      help: (
        <a href={licence.url} target="_blank" rel="noreferrer">
          {licence.label}
        </a>
      ),
      options: [{ value: licence.spdx, label: t(`photo.licences.${licenceName(licence.spdx)}`) }],
    },
    { name: 'isAnonymous', kind: 'check', label: t('photo.stayAnonymous') },
    {
      ...{ name: 'displayName', kind: 'text', label: t('contribution.displayName') },
      help: t('contribution.displayNameHelp'),
      shown: (values) => values['isAnonymous'] !== true,
    },
  ];
}

const LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'etalab-2.0'] as const;
const NAMES = { 'CC-BY-4.0': 'named', 'CC-BY-SA-4.0': 'alike', 'CC0-1.0': 'free', 'etalab-2.0': 'named' } as const;

/** What it allows, in plain words. */
export const licenceName = (spdx: string): (typeof NAMES)[keyof typeof NAMES] =>
  NAMES[LICENCES.find((one) => one === spdx) ?? 'CC-BY-4.0'];
