import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { textOf } from '../../form/values.js';
import { type ClubNoticeKind, ClubNoticePublishDocument } from '../../generated/graphql.js';
import { labelOptions } from '../../write/label-options.js';
import { WriteButton } from '../../write/write-button.js';
import { useWorksNowhere } from '../counts-for.js';
import { noticeFields, noticeSent } from './notice-fields.js';

/** Publishes a need or an offer, and opens it. */
export function Publish() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <WriteButton
      look="go"
      label={t('clubNotice.publish')}
      spec={() => ({
        id: 'clubNoticePublish',
        title: t('clubNotice.publish'),
        submit: t('word.publish'),
        did: (values) => t(`clubNotice.published.${textOf(values, 'kind') as ClubNoticeKind}`),
        intro: <Intro />,
        mutation: ClubNoticePublishDocument,
        initial: { kind: 'NEED', title: '', text: '', untilOn: '', themes: [], territories: [], visibility: 'NETWORK' },
        fields: [
          {
            ...{ name: 'kind', kind: 'radios', label: t('clubNotice.kind'), required: true },
            options: labelOptions(t, 'clubNotice.kinds'),
          },
          ...noticeFields(t),
        ],
        variables: (values) => ({
          input: { kind: textOf(values, 'kind') as ClubNoticeKind, ...noticeSent(values) },
        }),
        onDone: (payload) => {
          const { clubNotice } = payload as { clubNotice?: { id: string } | null };
          if (clubNotice) void navigate(`/club/besoins/${clubNotice.id}`);
        },
      })}
    />
  );
}

/** In whose name it is published. */
function Intro() {
  const { t } = useTranslation();
  return (
    <p>
      {t(useWorksNowhere() ? 'clubNotice.publishAlone' : 'clubNotice.publishFor')} {t('clubNotice.publishTold')}
    </p>
  );
}
