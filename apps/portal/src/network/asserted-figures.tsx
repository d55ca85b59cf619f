import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PartialDay, Unknown } from '../certainty/partial-day.js';
import { DatedLink } from '../day/dated-link.js';
import { formatNumber, type Language } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { typeset } from '../format/typeset.js';
import { AssertedFiguresDocument, type AssertedFiguresQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { FigureRowTools, FigureTools } from '../records/told-tools.js';
import { Section } from '../shell/section.js';
import { Sources } from '../source/sources.js';
import { remark } from '../source/wording.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import { useRights } from '../write/use-rights.js';
import classes from './network.module.css';

type Figure = AssertedFiguresQuery['assertedFigures']['nodes'][number];

/** What sources assert, each figure beside what is counted. */
export default function AssertedFigures() {
  const { t } = useTranslation();
  const { coordinates } = useRights();
  const { data, error, refetch } = useQuery(AssertedFiguresDocument);
  const figures = data?.assertedFigures.nodes;
  return (
    <Section title={t('figures.title')}>
      <p>{t('figures.lead')}</p>
      {error && !figures ? (
        <QueryProblem error={error} onRetry={() => void refetch()} whole={false} />
      ) : !figures ? (
        <Skeleton height={320} />
      ) : figures.length === 0 ? (
        <p className="soft">{t('figures.none')}</p>
      ) : (
        <TableFrame label={t('table.of', { name: t('figures.title') })}>
          <table className={`${tables.table} ${classes.asserted} figures`}>
            <thead>
              <tr>
                <th scope="col">{t('figures.measure')}</th>
                <th scope="col">{t('figures.on')}</th>
                <th scope="col" className={tables.number}>
                  {t('figures.asserted')}
                </th>
                <th scope="col" className={tables.number}>
                  {t('figures.counted')}
                </th>
                <th scope="col" className={tables.wide}>
                  {t('figures.evidence')}
                </th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <FigureRow key={figure.id} figure={figure} withTools={coordinates} />
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      <div className={tables.bar}>
        <FigureTools />
      </div>
    </Section>
  );
}

const amountOf = ({ measure }: Figure, value: number, language: Language): string =>
  measure === 'TAXE_AMENAGEMENT_DEPARTEMENTS_EUR' ? formatEuros(value * 100, language) : formatNumber(value, language);

function FigureRow({ figure, withTools }: { figure: Figure; withTools: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { measure, organization, agreement, organizationKind, counted, statement, note } = figure;
  const value = amountOf(figure, figure.value, language);
  return (
    <>
      <tr className={withTools ? tables.above : undefined}>
        <th scope="row">
          {t(`figures.measures.${measure}`)}
          {organizationKind && `, ${t(`organization.kinds.${organizationKind}`)}`}
          {organization && (
            <div>
              <DatedLink to={`/organisations/${organization.key}`}>{typeset(organization.name)}</DatedLink>
            </div>
          )}
          {agreement && (
            <div>
              <DatedLink to={`/reseau/accords/${agreement.key}`}>{typeset(agreement.title)}</DatedLink>
            </div>
          )}
          {statement && <div className="soft">{remark(statement, language)}</div>}
          {note && <div className="soft">{remark(note, language)}</div>}
        </th>
        <td>
          <PartialDay date={figure.on} />
        </td>
        <td className={tables.number}>{t(`figures.values.${figure.comparison}`, { value })}</td>
        <td className={tables.number}>
          {counted === null ? (
            <span className={classes.oneLine}>
              <Unknown>{t('figures.notCounted')}</Unknown>
            </span>
          ) : (
            amountOf(figure, counted, language)
          )}
        </td>
        <td className={tables.wide}>
          <Sources sources={figure.sources} />
        </td>
      </tr>
      {withTools && (
        <tr className={tables.below}>
          <td colSpan={5}>
            <FigureRowTools figure={figure} title={`${t(`figures.measures.${measure}`)}, ${value}`} />
          </td>
        </tr>
      )}
    </>
  );
}
