import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { useAsOf } from '../../day/use-as-of.js';
import { DemonstrationBadge } from '../../demonstration/demonstration-badge.js';
import { DemonstrationSwitch, useDemonstration } from '../../demonstration/demonstration-switch.js';
import { formatDay } from '../../format/format.js';
import { French } from '../../format/french.js';
import {
  ClubDirectoryChoicesDocument,
  type ClubNoticeLineFragment as ClubNotice,
  ClubNoticesDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { useViewer } from '../../session/viewer.js';
import { useAnswer } from '../../shell/use-answer.js';
import type { Column } from '../../table/column.js';
import { Filters, SelectFilter } from '../../table/filters.js';
import { ListPage } from '../../table/list-page.js';
import { SearchFilter } from '../../table/search-filter.js';
import { oneOf, useAddress } from '../../table/use-address.js';
import { useColumns } from '../../table/use-columns.js';
import { ClubNav } from '../club-nav.js';
import { useBeforeOwn } from '../member/use-own.js';
import { useOfClub } from '../use-of-club.js';
import { Publish } from './publish.js';

const KINDS = ['NEED', 'OFFER'] as const;
const STANDS = ['en-cours', 'finies'] as const;

/** What is asked for and given in the club, on the day that is asked about. */
export default function NoticesPage() {
  return useBeforeOwn() ?? <Notices />;
}

function Notices() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { params } = useAddress();
  const { viewer } = useViewer();
  const { answer } = useAnswer(ClubDirectoryChoicesDocument, { height: 44 });
  const themes = answer?.themes.nodes ?? [];
  const stands = oneOf(STANDS, params.get('etat'));
  const filter = {
    search: params.get('mots')?.trim() || undefined,
    kind: oneOf(KINDS, params.get('sorte')),
    states: stands && (stands === 'en-cours' ? OPEN : OVER),
    theme: themes.find(({ key }) => key === params.get('theme'))?.id,
    includeDemonstration: useDemonstration(),
  };
  return (
    <ListPage
      title={t('clubNotice.title')}
      lead={t('clubNotice.lead')}
      action={viewer && <PublishWhereMay />}
      query={ClubNoticesDocument}
      variables={{ filter, asOf }}
      list={({ clubNotices }) => clubNotices}
      columns={useNoticeColumns()}
      keyOf={({ id }) => id}
      file="besoins-et-offres"
      empty={t('clubNotice.none')}
    >
      <ClubNav />
      <Filters>
        <SearchFilter name="mots" label={t('clubNotice.words')} />
        <SelectFilter
          name="sorte"
          label={t('clubNotice.kind')}
          all={t('clubNotice.allKinds')}
          options={KINDS.map((value) => ({ value, label: t(`clubNotice.kinds.${value}`) }))}
        />
        <SelectFilter
          name="etat"
          label={t('word.state')}
          all={t('clubNotice.allStates')}
          options={[
            { value: 'en-cours', label: t('clubNotice.standing') },
            { value: 'finies', label: t('clubNotice.over') },
          ]}
        />
        <SelectFilter
          name="theme"
          label={t('clubNotice.theme')}
          all={t('clubNotice.allThemes')}
          options={themes.map(({ key, label }) => ({ value: key, label }))}
        />
        <DemonstrationSwitch />
      </Filters>
    </ListPage>
  );
}

const OPEN: ClubNotice['state'][] = ['OPEN', 'ANSWERED'];
const OVER: ClubNotice['state'][] = ['MET', 'TAKEN_UP', 'WITHDRAWN', 'EXPIRED'];

function PublishWhereMay() {
  return useOfClub() && <Publish />;
}

function useNoticeColumns(): Column<ClubNotice>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organization, same, demonstration } = useColumns<ClubNotice>();
  return [
    {
      label: t('clubNotice.name'),
      cell: ({ id, title, isDemonstration }) => (
        <>
          <DatedLink to={`/club/besoins/${id}`}>
            <French>{title}</French>
          </DatedLink>{' '}
          {isDemonstration && <DemonstrationBadge />}
        </>
      ),
      csv: ({ title }) => title,
    },
    { label: t('clubNotice.kind'), ...same(({ kind }) => t(`clubNotice.kinds.${kind}`)) },
    { label: t('word.state'), ...same(({ state }) => t(`clubNotice.states.${state}`)) },
    { label: t('word.organization'), ...organization((notice) => notice.organization), wide: true },
    {
      label: t('word.until'),
      cell: ({ untilOn }) => formatDay(untilOn, language),
      csv: ({ untilOn }) => untilOn,
      wide: true,
    },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
