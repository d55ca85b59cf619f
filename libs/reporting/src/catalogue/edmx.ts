import { type ResolvedColumn, type ValueType } from '../definition/resolved.js';
import { ROW_NUMBER } from '../formats/odata.js';
import { escaped } from '../formats/xlsx-parts.js';
import { type Listed } from './listed.js';

const TYPES: Readonly<Record<ValueType, string>> = {
  ID: 'Edm.String',
  STRING: 'Edm.String',
  INTEGER: 'Edm.Int64',
  DECIMAL: 'Edm.Double',
  BOOLEAN: 'Edm.Boolean',
  DATE: 'Edm.Date',
  PARTIAL_DATE: 'Edm.String',
  TIME: 'Edm.TimeOfDay',
  DATETIME: 'Edm.DateTimeOffset',
  CODE: 'Edm.String',
  GEOMETRY: 'Edm.String',
};

/** What OData calls a report: its names know no hyphens. */
export const setName = (name: string): string => name.replaceAll('-', '_');
export const nameOf = (set: string): string => set.replaceAll('_', '-');

/** The entity model of OData 4.0: an entity set for each report, its columns typed. */
export function edmx(reports: readonly Listed[]): string {
  const types = reports.map(({ name, resolved }) => {
    const properties = resolved.tables[0]!.columns.map(property).join('');
    return `<EntityType Name="${setName(name)}"><Key><PropertyRef Name="${ROW_NUMBER}"/></Key><Property Name="${ROW_NUMBER}" Type="Edm.Int64" Nullable="false"/>${properties}</EntityType>`;
  });
  const sets = reports.map(({ name }) => `<EntitySet Name="${setName(name)}" EntityType="SPass.${setName(name)}"/>`);
  return (
    '<?xml version="1.0" encoding="UTF-8"?><edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>' +
    `<Schema Namespace="SPass" xmlns="http://docs.oasis-open.org/odata/ns/edm">${types.join('')}<EntityContainer Name="Reports">${sets.join('')}</EntityContainer></Schema>` +
    '</edmx:DataServices></edmx:Edmx>\n'
  );
}

const property = ({ name, type, isMany, label }: ResolvedColumn): string =>
  `<Property Name="${name}" Type="${isMany ? 'Edm.String' : TYPES[type]}"><Annotation Term="Org.OData.Core.V1.Description" String="${escaped(label.en)}"/></Property>`;
