import { AS_OF, COORDINATION, ORGANIZATION, WITH_DEMONSTRATION } from '#lib/network';
import { report } from '#lib/reports';

export const items = report({
  name: 'items',
  title: { fr: 'Fiches, ressources et carnets', en: 'Entries, resources and notebooks' },
  description: {
    fr: 'Ce que montrent les portails, ou l’un d’eux, avec son lieu tel qu’il est montré, sa licence et qui le tient.',
    en: 'What portals show, or one of them, with its place as it is shown, its licence and who keeps it.',
  },
  maintainer: COORDINATION,
  audience: 'EVERYONE',
  document: `query ItemsOfPortals(
    $asOf: LocalDate, $search: String, $kinds: [ItemKind!], $portal: String, $theme: String, $departement: String,
    $organization: ID, $licence: String, $format: FileFormat, $fromYear: Int, $toYear: Int, $section: ID, $publishedTo: LocalDate, $includeDemonstration: Boolean = false
  ) {
    items(asOf: $asOf, filter: {
      search: $search, kinds: $kinds, portal: $portal, theme: $theme, departement: $departement, organization: $organization,
      licence: $licence, format: $format, fromYear: $fromYear, toYear: $toYear, section: $section, publishedTo: $publishedTo, includeDemonstration: $includeDemonstration
    }) {
      nodes {
        id
        kind
        status
        title
        summary
        year
        publishedOn
        isDemonstration
        licence { spdx label url }
        place { name longitude latitude precision }
        point: place { longitude latitude }
        territory { code }
        keptBy { name }
        themes { label }
        portals { slug name }
      }
    }
  }`,
  parameters: {
    asOf: AS_OF,
    search: {
      label: { fr: 'Mots', en: 'Words' },
      description: { fr: 'Du titre, du résumé ou du texte.', en: 'Of the title, the summary or the text.' },
    },
    kinds: {
      label: { fr: 'Natures', en: 'Kinds' },
      description: { fr: 'Toutes sans précision.', en: 'All when left out.' },
    },
    portal: {
      label: { fr: 'Portail', en: 'Portal' },
      description: {
        fr: 'Son nom dans les adresses ; tous sans précision.',
        en: 'Its name in addresses; all when left out.',
      },
    },
    theme: {
      label: { fr: 'Thème', en: 'Theme' },
      description: { fr: 'Tous sans précision.', en: 'All when left out.' },
      choices: { listed: 'themes' },
    },
    departement: {
      label: { fr: 'Département', en: 'Département' },
      description: {
        fr: 'Ou collectivité d’outre-mer ; tous sans précision.',
        en: 'Or overseas collectivity; all when left out.',
      },
      choices: { listed: 'departements' },
    },
    organization: { label: ORGANIZATION },
    licence: {
      label: { fr: 'Licence', en: 'Licence' },
      description: { fr: 'Toutes sans précision.', en: 'All when left out.' },
      choices: { listed: 'licences' },
    },
    format: {
      label: { fr: 'Format de fichier', en: 'Format of files' },
      description: { fr: 'Tous sans précision.', en: 'All when left out.' },
    },
    fromYear: { label: { fr: 'À partir de l’année', en: 'From this year on' } },
    toYear: { label: { fr: 'Jusqu’à l’année', en: 'Up to this year' } },
    section: {
      label: { fr: 'Rubrique', en: 'Section' },
      description: {
        fr: 'L’identifiant d’une rubrique de portail ; toutes sans précision.',
        en: 'The id of a section of a portal; all when left out.',
      },
    },
    publishedTo: { label: { fr: 'Publiés au plus tard le', en: 'Published by' } },
    includeDemonstration: WITH_DEMONSTRATION,
  },
  rows: 'items.nodes',
  key: ['itemId'],
  columns: {
    title: { path: 'title', label: { fr: 'Titre', en: 'Title' } },
    kind: { path: 'kind', label: { fr: 'Nature', en: 'Kind' } },
    status: { path: 'status', label: { fr: 'État', en: 'Status' } },
    summary: { path: 'summary', label: { fr: 'Résumé', en: 'Summary' } },
    commune: { path: 'place.name', label: { fr: 'Commune', en: 'Commune' } },
    communeCode: { path: 'territory.code', label: { fr: 'Code de la commune', en: 'Code of the commune' } },
    longitude: {
      path: 'place.longitude',
      label: { fr: 'Longitude, telle qu’elle est montrée', en: 'Longitude, as it is shown' },
    },
    latitude: {
      path: 'place.latitude',
      label: { fr: 'Latitude, telle qu’elle est montrée', en: 'Latitude, as it is shown' },
    },
    point: { path: 'point', label: { fr: 'Point, tel qu’il est montré', en: 'Point, as it is shown' } },
    precision: { path: 'place.precision', label: { fr: 'Précision du lieu', en: 'Precision of the place' } },
    year: { path: 'year', label: { fr: 'Année', en: 'Year' } },
    themes: { path: 'themes.label', label: { fr: 'Thèmes', en: 'Themes' } },
    portalNames: { path: 'portals.name', label: { fr: 'Portails', en: 'Portals' } },
    portals: { path: 'portals.slug', label: { fr: 'Portails, dans les adresses', en: 'Portals, in addresses' } },
    keptBy: { path: 'keptBy.name', label: { fr: 'Tenu par', en: 'Kept by' } },
    licenceName: { path: 'licence.label', label: { fr: 'Licence', en: 'Licence' } },
    licence: { path: 'licence.spdx', label: { fr: 'Licence, identifiant SPDX', en: 'Licence, identifier of SPDX' } },
    publishedOn: { path: 'publishedOn', label: { fr: 'Publié le', en: 'Published on' } },
    isDemonstration: { path: 'isDemonstration', label: { fr: 'Démonstration', en: 'Demonstration' } },
    itemId: { path: 'id', label: { fr: 'Identifiant', en: 'Id' } },
  },
});
