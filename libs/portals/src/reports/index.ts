import { type ReportDeclaration } from '#lib/reports';
import { items } from './items.report.js';

export const reports: readonly ReportDeclaration[] = [items];

/** What its parameters may be. Codes of départements that are no more are among them: it is asked for on past days too. */
export const choices = {
  themes: 'select key as value, label_fr as fr, label_en as en from portals.theme order by place',
  licences: 'select id as value, label as fr, label as en from portals.licence order by place',
  departements: `select d.code as value, d.name as fr, d.name as en
    from (select distinct on (code) code, code || ' ' || name as name from territories.territory_version
      where kind in ('DEPARTEMENT', 'OVERSEAS_COLLECTIVITY') order by code, seen_to desc) d order by d.code`,
};
