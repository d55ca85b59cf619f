import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { useDemonstration, DemonstrationSwitch } from '../../demonstration/demonstration-switch.js';
import { Either } from '../../format/either.js';
import { formatDay, formatDayOf } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { AnswersDueDocument, type AnswersDueQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { RequireSession } from '../../session/require-session.js';
import { Actions } from '../../shell/actions.js';
import { OfToday } from '../../shell/of-today.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Narrow } from '../../table/cells.js';
import type { Column } from '../../table/column.js';
import { Filters, SelectFilter } from '../../table/filters.js';
import { ListPage } from '../../table/list-page.js';
import { SearchFilter } from '../../table/search-filter.js';
import { oneOf, useAddress } from '../../table/use-address.js';
import { useColumns } from '../../table/use-columns.js';
import { InitiativeNav } from '../initiative-nav.js';
import classes from '../initiative.module.css';
import { MergeChosenButton } from '../merge/merge-buttons.js';
import { AnswerButton, type Chosen } from './answer-buttons.js';
import { StepButton } from './step-buttons.js';

type Row = AnswersDueQuery['contributions']['nodes'][number];

const WANTED = ['en-retard', 'repondues'] as const;
const FILTERS = { 'en-retard': { isOverdue: true }, repondues: { isAnswered: true } };

/** What those who answer for calls have to answer: several at once, where the same words are right for all of them. */
export default function AnswersPage() {
  return <RequireSession>{() => <Shown />}</RequireSession>;
}

function Shown() {
  const { t } = useTranslation();
  const { params } = useAddress();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map());
  const wanted = oneOf(WANTED, params.get('etat'));
  const includeDemonstration = useDemonstration();
  const filter = {
    ...{ viewerAnswers: true, search: params.get('mots')?.trim() || undefined, includeDemonstration },
    // What is gathered under another is answered with that.
    ...(wanted ? FILTERS[wanted] : { isAnswered: false, isMerged: false }),
  };
  const choose = (rows: readonly Row[], isIn: boolean): void =>
    setChosen((before) => {
      const after = new Map(before);
      for (const row of rows)
        if (isIn) after.set(row.id, row);
        else after.delete(row.id);
      return after;
    });
  const forget = (): void => setChosen(new Map());
  return (
    <ListPage
      title={t('answer.desk')}
      lead={t('answer.deskLead')}
      query={AnswersDueDocument}
      variables={{ filter }}
      fetchPolicy="cache-and-network"
      list={({ contributions }) => contributions}
      columns={useDueColumns(chosen, choose, wanted)}
      keyOf={({ id }) => id}
      above={() => <Tools chosen={[...chosen.values()]} forget={forget} />}
      empty={t('answer.deskNone')}
    >
      <InitiativeNav />
      <OfToday />
      <Filters>
        <SearchFilter name="mots" label={t('contribution.words')} />
        <SelectFilter
          name="etat"
          label={t('word.state')}
          all={t('answer.wanted.open')}
          options={WANTED.map((value) => ({ value, label: t(`answer.wanted.${value}`) }))}
        />
        <DemonstrationSwitch />
      </Filters>
    </ListPage>
  );
}

/** What is done with those that are chosen; nothing where they are of several initiatives. */
function Tools({ chosen, forget }: { chosen: readonly Row[]; forget: () => void }) {
  const { t } = useTranslation();
  const [first] = chosen;
  if (!first) return <p className="soft">{t('answer.choose')}</p>;
  const isOne = new Set(chosen.map(({ call }) => call?.initiative?.id)).size === 1;
  const isOneCall = new Set(chosen.map(({ call }) => call?.id)).size === 1;
  const about: Chosen[] = chosen.map(({ id, title }) => ({ id, title }));
  const isAnswered = chosen.some(({ answer }) => answer);
  return (
    <div className={classes.tools} role="status">
      <span>{t('initiative.contributionCount', { count: chosen.length })}</span>
      {isOne ? (
        <Actions>
          {!isAnswered && <AnswerButton chosen={about} onDone={forget} />}
          {isOneCall && chosen.length > 1 && <MergeChosenButton chosen={about} onDone={forget} />}
          <StepButton chosen={about} isDemonstration={first.isDemonstration} onDone={forget} />
        </Actions>
      ) : (
        <span>{t('answer.several')}</span>
      )}
      <PlainButton look="quiet" onClick={forget}>
        {t('answer.forget')}
      </PlainButton>
    </div>
  );
}

function useDueColumns(
  chosen: ReadonlyMap<string, Row>,
  choose: (rows: readonly Row[], isIn: boolean) => void,
  wanted: keyof typeof FILTERS | undefined,
): Column<Row>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { demonstration } = useColumns<Row>();
  const none = <span className="soft">{t('answer.dueNever')}</span>;
  const due = ({ answer, call }: Pick<Row, 'answer' | 'call'>): ReactNode => {
    if (answer) return t('answer.answeredOn', { day: formatDayOf(answer.at, language) });
    return call?.answersBy ? t('answer.dueOn', { day: formatDay(call.answersBy, language) }) : none;
  };
  return [
    {
      label: t('answer.chosen'),
      cell: (row) => (
        <label className={classes.choose}>
          <input
            type="checkbox"
            checked={chosen.has(row.id)}
            aria-label={t('answer.chooseOne', { title: row.title })}
            onChange={(event) => choose([row], event.currentTarget.checked)}
          />
        </label>
      ),
    },
    {
      label: t('contribution.kind'),
      names: true,
      cell: ({ id, title, author, locale, ...row }) => (
        <>
          <DatedLink to={`/demarches/contributions/${id}`}>
            <span lang={langOf(language, locale)}>{typeset(title)}</span>
          </DatedLink>
          <br />
          <span className="soft">{author?.displayName ?? t('contribution.authorGone')}</span>
          <Narrow>{due(row)}</Narrow>
        </>
      ),
    },
    {
      label: t('answer.call'),
      wide: true,
      cell: ({ call }) =>
        call && (
          <DatedLink to={`/demarches/appels/${call.id}`}>
            <Either english={call.titleEn}>{call.title}</Either>
          </DatedLink>
        ),
    },
    { label: t('answer.supports'), number: true, wide: true, cell: ({ supportCount }) => supportCount },
    {
      label: t('answer.arrived'),
      wide: true,
      whole: true,
      cell: ({ submittedAt }) => formatDayOf(submittedAt, language),
    },
    {
      label: t(wanted === 'repondues' ? 'answer.answered' : 'answer.due'),
      // What has to be answered first stands first.
      sort: wanted === 'repondues' ? undefined : 'ANSWERS_BY',
      wide: true,
      cell: ({ answer, call }) =>
        answer
          ? t('answer.answeredOn', { day: formatDayOf(answer.at, language) })
          : call?.answersBy
            ? formatDay(call.answersBy, language)
            : none,
    },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
