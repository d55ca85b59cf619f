import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { Problem } from '../../form/confirm.js';
import { useAction } from '../../form/use-action.js';
import { Either } from '../../format/either.js';
import { formatNumber } from '../../format/format.js';
import { PollExportDocument, type PollPageQuery } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Fact, Facts } from '../../shell/facts.js';
import { PlainButton } from '../../shell/plain-button.js';
import { Section } from '../../shell/section.js';
import { State } from '../../shell/state.js';
import { download } from '../../table/csv.js';
import { Table } from '../../table/table.js';
import { PollMatrix } from './poll-matrix.js';
import classes from './poll.module.css';

type Poll = NonNullable<PollPageQuery['poll']>;
type Result = NonNullable<Poll['result']>;

/** What came of a poll, and its ballots for whoever counts again. */
export function PollResult({ poll, result }: { poll: Poll; result: Result }) {
  const { t } = useTranslation();
  const { isAccepted, isQuorate, ranking, reasons } = result;
  return (
    <Section title={t('poll.result.title')} note={<p className="soft">{t('poll.result.note')}</p>}>
      {isAccepted !== null && (
        <p>
          <State tone={isAccepted ? 'good' : 'bad'}>
            {t(isAccepted ? 'poll.result.accepted' : 'poll.result.refused')}
          </State>
        </p>
      )}
      {isQuorate === false && <p>{t('poll.result.invalid')}</p>}
      <Counts poll={poll} result={result} />
      {ranking.length > 0 && <Ranking result={result} />}
      {result.matrix.length > 0 && <PollMatrix options={poll.options} matrix={result.matrix} />}
      {reasons.length > 0 && (
        <>
          <h3 className={classes.part}>{t('poll.result.reasons')}</h3>
          <ul>
            {reasons.map((reason, place) => (
              <li key={place}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <Files poll={poll} />
    </Section>
  );
}

function Counts({ poll: { method }, result }: { poll: Poll; result: Result }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number): string => formatNumber(value, language);
  const isProposal = method === 'CONSENT' || method === 'MAJORITY';
  return (
    <Facts look="line">
      {isProposal && <Fact label={t('poll.result.yes')}>{number(result.yes)}</Fact>}
      {method === 'MAJORITY' && <Fact label={t('poll.result.no')}>{number(result.no)}</Fact>}
      {method === 'CONSENT' && <Fact label={t('poll.result.objections')}>{number(result.objections)}</Fact>}
      <Fact label={t('poll.result.abstentions')}>{number(result.abstentions)}</Fact>
      <Fact label={t('poll.result.blanks')}>{number(result.blanks)}</Fact>
      <Fact label={t('poll.turnout')}>{t('poll.result.ballots', { count: result.ballots })}</Fact>
    </Facts>
  );
}

function Ranking({ result: { ranking } }: { result: Result }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const hasPoints = ranking.some(({ points }) => points !== null);
  return (
    <>
      <h3 className={classes.part}>{t('poll.result.ranking')}</h3>
      <Table
        name={t('poll.result.ranking')}
        rows={ranking}
        keyOf={({ option }) => option.id}
        columns={[
          { label: t('poll.result.rank'), cell: ({ rank }) => rank },
          {
            label: t('poll.result.option'),
            cell: ({ option }) => <Either english={option.titleEn}>{option.title}</Either>,
            names: true,
          },
          ...(hasPoints
            ? [
                {
                  label: t('poll.result.points'),
                  cell: ({ points }: Result['ranking'][number]) => formatNumber(points ?? 0, language),
                  number: true,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

function Files({ poll: { id, title } }: { poll: Poll }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const saving = useAction(async (_, kind: 'csv' | 'json') => {
    const found = await ask(PollExportDocument, { id });
    const text = found?.poll?.export?.[kind];
    if (text) download(`${title}.${kind}`, text);
  });
  return (
    <>
      <h3 className={classes.part}>{t('poll.result.files')}</h3>
      <p className="soft">{t('poll.result.filesHelp')}</p>
      <p>
        <PlainButton idle={saving.busy} onClick={() => void saving.run('csv')}>
          {t('poll.result.csv')}
        </PlainButton>{' '}
        <PlainButton idle={saving.busy} onClick={() => void saving.run('json')}>
          {t('poll.result.json')}
        </PlainButton>
      </p>
      <Problem text={saving.problem} />
    </>
  );
}
