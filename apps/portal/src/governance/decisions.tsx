import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import { BodyDecisionsDocument, type BodyDecisionsQuery, type DecisionOutcome } from '../generated/graphql.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter, YearFilter } from '../table/filters.js';
import { List } from '../table/list.js';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { Ballot } from './ballot.js';
import { DecisionLink } from './decision-link.js';
import type { Body } from './mandates.js';
import { OutcomeState } from './state.js';
import { decisionForm } from './writes/decision-form.js';

type Decision = BodyDecisionsQuery['decisions']['nodes'][number];

const OUTCOMES: readonly DecisionOutcome[] = ['ADOPTED', 'REJECTED', 'DEFERRED'];

interface DecisionsProps {
  body: Pick<Body, 'id' | 'key' | 'createdOn'>;
  /** Offers to correct those that no meeting took; the others are corrected on the page of their meeting. */
  writable: boolean;
}

/** What a body decided, with filters kept in the address. */
export function Decisions({ body, writable }: DecisionsProps) {
  const { t } = useTranslation();
  const { params } = useAddress();
  const outcome = oneOf(OUTCOMES, params.get('issue'));
  const filter = {
    governingBody: body.id,
    year: Number.parseInt(params.get('annee') ?? '', 10) || undefined,
    outcomes: outcome && [outcome],
    search: params.get('mots')?.trim() || undefined,
    includeDemonstration: true,
  };
  const thisYear = Number(today().slice(0, 4));
  const first = Math.max(1977, Number(body.createdOn?.slice(0, 4)) || thisYear - 15);
  return (
    <>
      <Filters>
        <YearFilter label={t('word.year')} all={t('word.all')} first={first} last={thisYear} />
        <SelectFilter
          name="issue"
          label={t('governance.outcome')}
          all={t('word.all')}
          options={OUTCOMES.map((known) => ({ value: known, label: t(`governance.outcomes.${known}`) }))}
        />
        <SearchFilter name="mots" label={t('governance.searchWords')} />
      </Filters>
      <List
        query={BodyDecisionsDocument}
        variables={{ filter }}
        list={({ decisions }) => decisions}
        name={t('governance.decisions')}
        columns={useDecisionColumns(writable)}
        file={`${body.key}-decisions`}
        empty={t('governance.decisionsNone')}
      />
    </>
  );
}

function useDecisionColumns(writable: boolean): Column<Decision>[] {
  const { t } = useTranslation();
  const { same, day } = useColumns<Decision>();
  return [
    { label: t('word.number'), ...same(({ year, number }) => `${year}-${number}`), wide: true, whole: true },
    {
      label: t('word.decision'),
      names: true,
      cell: (decision) => (
        <>
          <DecisionLink decision={decision}>{decision.title}</DecisionLink>
          {writable && !decision.meeting && (
            <div>
              <decisionForm.CorrectButton id={decision.id} about={decision.title} />
            </div>
          )}
        </>
      ),
      csv: ({ title }) => title,
    },
    { label: t('word.date'), ...day(({ decidedOn }) => decidedOn), wide: true },
    {
      label: t('governance.outcome'),
      cell: ({ outcome }) => <OutcomeState outcome={outcome} />,
      csv: ({ outcome }) => t(`governance.outcomes.${outcome}`),
    },
    { label: t('governance.votes'), cell: ({ ballot }) => <Ballot ballot={ballot} />, wide: true },
    { label: t('governance.choices.FOR'), csv: ({ ballot }) => ballot?.for },
    { label: t('governance.choices.AGAINST'), csv: ({ ballot }) => ballot?.against },
    { label: t('governance.choices.ABSTAINED'), csv: ({ ballot }) => ballot?.abstained },
  ];
}
