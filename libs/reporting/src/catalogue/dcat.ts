import { FORMATS } from '../formats/index.js';
import { LICENCE } from './csvw.js';
import { type Listed } from './listed.js';
import { formatsOf } from './openapi.js';

const FILES: Readonly<Record<string, string>> = {
  json: 'JSON',
  csv: 'CSV',
  xlsx: 'XLSX',
  ndjson: 'JSONL',
  geojson: 'GEOJSON',
  parquet: 'PARQUET',
};

/** The reports that are open to everybody, as DCAT-AP (JSON-LD): what data.gouv.fr and others harvest. */
export function dcat(reports: readonly Listed[], server: string): object {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${server}/reports/dcat.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': { '@value': 'Tableaux S-PASS Territoires', '@language': 'fr' },
    'dct:description': { '@value': 'Les tableaux ouverts à tous de S-PASS Territoires.', '@language': 'fr' },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': 'S-PASS Territoires' },
    'dct:license': { '@id': LICENCE },
    'dcat:dataset': datasetsOf(reports, server),
  };
}

/** Each of them as a dataset, for a catalogue that holds others too. */
export const datasetsOf = (reports: readonly Listed[], server: string) =>
  reports
    .filter(({ audience }) => audience === 'EVERYONE')
    .map((report) => ({
      '@id': `${server}/rapports/${report.name}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': report.name,
      'dct:title': words(report.title),
      'dct:description': words(report.description),
      'dct:issued': { '@value': report.publishedAt.toISOString(), '@type': 'xsd:dateTime' },
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': report.maintainer.fr },
      'dcat:landingPage': { '@id': `${server}/rapports/${report.name}` },
      'dcat:distribution': formatsOf(report.resolved.tables[0]!).map((format) => ({
        '@type': 'dcat:Distribution',
        'dcat:accessURL': { '@id': `${server}/reports/${report.name}.${format}` },
        'dcat:downloadURL': { '@id': `${server}/reports/${report.name}.${format}` },
        'dcat:mediaType': {
          '@id': `https://www.iana.org/assignments/media-types/${FORMATS[format].mediaType.split(';')[0]}`,
        },
        'dct:format': { '@id': `http://publications.europa.eu/resource/authority/file-type/${FILES[format]}` },
        'dct:license': { '@id': LICENCE },
      })),
    }));

const words = ({ fr, en }: Listed['title']): Record<string, string>[] => [
  { '@value': fr, '@language': 'fr' },
  { '@value': en, '@language': 'en' },
];
