import { useTranslation } from 'react-i18next';
import { textOf } from '../../form/values.js';
import {
  ClubNoticeEndDocument,
  type ClubNoticeEnding,
  ClubNoticeTakeUpDocument,
  ClubNoticeUpdateDocument,
} from '../../generated/graphql.js';
import { useViewer } from '../../session/viewer.js';
import { Actions } from '../../shell/actions.js';
import { labelOptions } from '../../write/label-options.js';
import { WriteButton } from '../../write/write-button.js';
import { placeOptions } from '../../organization/own-places.js';
import { noticeFields, noticeSent } from './notice-fields.js';
import type { ClubNotice } from './notice.js';

/** What whoever keeps it may do, until it has ended. */
export function NoticeActions({ notice }: { notice: ClubNotice }) {
  const { viewer } = useViewer();
  if (!viewer || !notice.viewerKeeps || notice.closedOn) return null;
  const leads = placeOptions(viewer);
  return (
    <Actions>
      {leads.length > 0 && <TakeUp notice={notice} leads={leads} />}
      <End notice={notice} />
      <Update notice={notice} />
    </Actions>
  );
}

interface TakeUpProps {
  notice: ClubNotice;
  /** Who may lead it. */
  leads: ReturnType<typeof placeOptions>;
}

function TakeUp({ notice: { id, title, version }, leads }: TakeUpProps) {
  const { t } = useTranslation();
  return (
    <WriteButton
      look="go"
      label={t('clubNotice.takeUp')}
      about={title}
      spec={() => ({
        id: `clubNoticeTakeUp:${id}`,
        title: t('clubNotice.takeUp'),
        submit: t('clubNotice.takeUpSubmit'),
        did: t('club.write.proposed'),
        of: title,
        intro: <p>{t('clubNotice.takeUpIntro')}</p>,
        mutation: ClubNoticeTakeUpDocument,
        initial: { leadId: leads.length === 1 ? leads[0]!.value : '' },
        fields: [{ name: 'leadId', kind: 'choice', label: t('club.write.leadId'), required: true, options: leads }],
        variables: (values) => ({ input: { id, expectedVersion: version, leadId: textOf(values, 'leadId') } }),
      })}
    />
  );
}

function End({ notice: { id, title, version } }: { notice: ClubNotice }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('clubNotice.end')}
      about={title}
      spec={() => ({
        id: `clubNoticeEnd:${id}`,
        title: t('clubNotice.end'),
        submit: t('clubNotice.endSubmit'),
        did: t('clubNotice.ended'),
        of: title,
        mutation: ClubNoticeEndDocument,
        initial: { ending: 'MET', note: '' },
        fields: [
          {
            ...{ name: 'ending', kind: 'radios', label: t('clubNotice.ending'), required: true },
            options: labelOptions(t, 'clubNotice.endings'),
          },
          { name: 'note', kind: 'lines', label: t('clubNotice.endingNote') },
        ],
        variables: (values) => ({
          input: {
            ...{ id, expectedVersion: version, note: textOf(values, 'note') || null },
            ending: textOf(values, 'ending') as ClubNoticeEnding,
          },
        }),
      })}
    />
  );
}

function Update({ notice }: { notice: ClubNotice }) {
  const { t } = useTranslation();
  const { id, version, title, text, untilOn, themes, territories, visibility } = notice;
  return (
    <WriteButton
      label={t('word.correct')}
      about={title}
      spec={() => ({
        id: `clubNoticeUpdate:${id}`,
        title: t('word.correct'),
        submit: t('word.save'),
        mutation: ClubNoticeUpdateDocument,
        initial: {
          ...{ title, text, untilOn, visibility },
          themes: (themes ?? []).map(({ key, label }) => ({ value: key, label })),
          territories: (territories ?? []).map(({ id: value, name, code }) => ({ value, label: `${name} (${code})` })),
        },
        fields: noticeFields(t).filter(({ name }) => name !== 'similar'),
        variables: (values) => ({ input: { id, expectedVersion: version, ...noticeSent(values) } }),
      })}
    />
  );
}
