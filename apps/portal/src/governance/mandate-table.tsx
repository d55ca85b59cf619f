import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { dayBefore } from '../day/day.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatShortDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { CsvButton } from '../table/csv-button.js';
import { TableFrame } from '../table/table-frame.js';
import tables from '../table/table.module.css';
import { MandateUpdateButton } from './writes/mandate-update.js';
import { MandateEndButton } from './writes/mandate-writes.js';
import { type Mandate, type SeatedBody, seatsOf } from './mandates.js';
import classes from './governance.module.css';

interface MandateTableProps {
  body: SeatedBody;
  mandates: readonly Mandate[];
  /** What the table is of. */
  title: string;
  /** Offers to end a mandate, and to correct one. */
  writable?: boolean;
  /** Offers to correct a mandate, also one that has ended. */
  correctable?: boolean;
}

/** Mandates in words: the twin of the drawing. */
export function MandateTable({ body, mandates, title, writable, correctable = writable }: MandateTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rows = seatsOf(body, mandates).flatMap(({ constituency, seat, holders, substitutes }) =>
    [...holders, ...substitutes].map((mandate) => ({ constituency, seat, mandate })),
  );
  const role = (mandate: Mandate): string =>
    mandate.substituteFor ? t('governance.substitute') : t(`governance.functions.${mandate.function}`);
  const header = [
    t('governance.constituency'),
    t('governance.seatWord'),
    t('governance.person'),
    t('governance.function'),
    t('governance.organization'),
    t('governance.from'),
    t('governance.to'),
  ];
  return (
    <>
      <TableFrame label={t('table.of', { name: title })}>
        <table className={`${tables.table} figures`}>
          <thead>
            <tr>
              <th scope="col">{t('governance.person')}</th>
              <th scope="col">{t('governance.function')}</th>
              <th scope="col" className={tables.wide}>
                {t('governance.constituency')}
              </th>
              <th scope="col" className={tables.wide}>
                {t('governance.organization')}
              </th>
              <th scope="col">{t('governance.from')}</th>
              <th scope="col">{t('governance.to')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ constituency, seat, mandate }) => (
              <Fragment key={mandate.id}>
                <tr className={correctable ? classes.withActions : undefined}>
                  <th scope="row">
                    {mandate.person?.name ?? <span className={classes.unknown}>{t('governance.personUnknown')}</span>}{' '}
                    {mandate.isDemonstration && <DemonstrationBadge />}
                  </th>
                  <td>{role(mandate)}</td>
                  <td className={tables.wide}>
                    {constituency}, {t('governance.seat', { seat }).toLowerCase()}
                  </td>
                  <td className={tables.wide}>
                    {mandate.organization ? (
                      <DatedLink to={`/organisations/${mandate.organization.key}`}>
                        {mandate.organization.name}
                      </DatedLink>
                    ) : (
                      '–'
                    )}
                  </td>
                  <td className={classes.nowrap}>{formatShortDay(mandate.from, language)}</td>
                  <td className={classes.nowrap}>
                    {mandate.to ? (
                      formatShortDay(dayBefore(mandate.to), language)
                    ) : (
                      <span className="soft">{t('governance.ongoing')}</span>
                    )}
                  </td>
                </tr>
                {correctable && (
                  <tr>
                    <td colSpan={6} className={classes.rowActions}>
                      <MandateUpdateButton mandate={mandate} />
                      {writable && !mandate.to && <MandateEndButton mandate={mandate} />}
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <div className={tables.bar}>
        <span />
        <CsvButton
          name={`${body.key}-mandats`}
          header={header}
          total={rows.length}
          read={() =>
            Promise.resolve({
              rows: rows.map(({ constituency, seat, mandate }) => [
                constituency,
                seat,
                mandate.person?.name,
                role(mandate),
                mandate.organization?.name,
                mandate.from,
                mandate.to ? dayBefore(mandate.to) : '',
              ]),
              next: undefined,
            })
          }
        />
      </div>
    </>
  );
}
