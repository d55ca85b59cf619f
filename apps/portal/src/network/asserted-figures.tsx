import { useTranslation } from 'react-i18next';
import { AgreementLink } from '../agreement/agreement-link.js';
import { Unknown } from '../certainty/partial-day.js';
import { Later, split } from '../day/later.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatNumber, type Language } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { AssertedFiguresDocument, type AssertedFiguresQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { FigureRowTools, FigureTools } from '../records/told-tools.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { remark } from '../source/wording.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import { useColumns } from '../table/use-columns.js';
import { useRights } from '../write/use-rights.js';
import classes from './network.module.css';

type Figure = AssertedFiguresQuery['assertedFigures']['nodes'][number];

/** What sources assert, each figure beside what is counted. */
export default function AssertedFigures() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { coordinates } = useRights();
  const { day } = useAsOf();
  const { answer, instead } = useAnswer(AssertedFiguresDocument, { height: 480 });
  const [known, later] = split(answer?.assertedFigures.nodes ?? [], ({ on }) => on, day);
  const columns = useFigureColumns();
  const titleOf = (figure: Figure): string =>
    `${t(`figures.measures.${figure.measure}`)}, ${amountOf(figure, figure.value, language)}`;
  const below = (figure: Figure) => coordinates && <FigureRowTools figure={figure} title={titleOf(figure)} />;
  return (
    <Section title={t('figures.title')} action={<FigureTools />}>
      <p>{t('figures.lead')}</p>
      <div className={classes.asserted}>
        {!answer && instead}
        {answer && known.length + later.length === 0 && <p className="soft">{t('figures.none')}</p>}
        {known.length > 0 && <Table name={t('figures.title')} rows={known} {...{ columns, below }} />}
        <Later count={later.length}>
          <Table name={t('figures.later')} rows={later} {...{ columns, below }} />
        </Later>
      </div>
    </Section>
  );
}

const amountOf = ({ measure }: Figure, value: number, language: Language): string =>
  measure === 'TAXE_AMENAGEMENT_DEPARTEMENTS_EUR' ? formatEuros(value * 100, language) : formatNumber(value, language);

function useFigureColumns(): Column<Figure>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { date, sources } = useColumns<Figure>();
  return [
    { label: t('figures.measure'), cell: (figure) => <Measure figure={figure} /> },
    { label: t('word.date'), ...date(({ on }) => on) },
    {
      label: t('figures.asserted'),
      cell: (figure) => t(`figures.values.${figure.comparison}`, { value: amountOf(figure, figure.value, language) }),
      number: true,
    },
    {
      label: t('figures.counted'),
      cell: (figure) =>
        figure.counted === null ? (
          <span className={classes.oneLine}>
            <Unknown>{t('figures.notCounted')}</Unknown>
          </span>
        ) : (
          amountOf(figure, figure.counted, language)
        ),
      number: true,
    },
    { label: t('word.sources'), ...sources((figure) => figure.sources), wide: true },
  ];
}

function Measure({ figure }: { figure: Figure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { measure, organizationKind, organization, agreement, statement, note } = figure;
  return (
    <>
      {t(`figures.measures.${measure}`)}
      {organizationKind && `, ${t(`organization.kinds.${organizationKind}`)}`}
      {organization && (
        <div>
          <OrganizationLink organization={organization} />
        </div>
      )}
      {agreement && (
        <div>
          <AgreementLink agreement={agreement} />
        </div>
      )}
      {statement && <div className="soft">{remark(statement, language)}</div>}
      {note && <div className="soft">{remark(note, language)}</div>}
    </>
  );
}
