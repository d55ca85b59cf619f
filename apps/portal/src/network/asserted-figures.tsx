import { useTranslation } from 'react-i18next';
import { AgreementLink } from '../agreement/agreement-link.js';
import { Unknown } from '../certainty/partial-day.js';
import { formatNumber, type Language } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { AssertedFiguresDocument, type AssertedFiguresQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { FigureRowTools, FigureTools } from '../records/told-tools.js';
import { Section } from '../shell/section.js';
import { remark } from '../source/wording.js';
import type { Column } from '../table/column.js';
import { List } from '../table/list.js';
import { useColumns } from '../table/use-columns.js';
import { useRights } from '../write/use-rights.js';
import classes from './network.module.css';

type Figure = AssertedFiguresQuery['assertedFigures']['nodes'][number];

/** What sources assert, each figure beside what is counted. */
export default function AssertedFigures() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { coordinates } = useRights();
  const titleOf = (figure: Figure): string =>
    `${t(`figures.measures.${figure.measure}`)}, ${amountOf(figure, figure.value, language)}`;
  return (
    <Section title={t('figures.title')} action={<FigureTools />}>
      <p>{t('figures.lead')}</p>
      <div className={classes.asserted}>
        <List
          query={AssertedFiguresDocument}
          pages="whole"
          list={({ assertedFigures }) => assertedFigures}
          name={t('figures.title')}
          columns={useFigureColumns()}
          below={(figure) => coordinates && <FigureRowTools figure={figure} title={titleOf(figure)} />}
          empty={<span className="soft">{t('figures.none')}</span>}
        />
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
