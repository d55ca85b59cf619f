import { dayInWords } from '#lib/graphql';
import { type RecordHead } from './pages.js';

/** Kinds of territories: the word of their addresses, and their name. */
export const TERRITORIES: Readonly<Record<string, { slug: string; word: string }>> = {
  REGION: { slug: 'region', word: 'Région' },
  DEPARTEMENT: { slug: 'departement', word: 'Département' },
  OVERSEAS_COLLECTIVITY: { slug: 'collectivite', word: 'Collectivité d’outre-mer' },
  EPCI: { slug: 'epci', word: 'Intercommunalité' },
  COMMUNE: { slug: 'commune', word: 'Commune' },
  DELEGATED_COMMUNE: { slug: 'commune-deleguee', word: 'Commune déléguée' },
  ASSOCIATED_COMMUNE: { slug: 'commune-associee', word: 'Commune associée' },
  MUNICIPAL_ARRONDISSEMENT: { slug: 'arrondissement-municipal', word: 'Arrondissement municipal' },
};

const ORGANIZATIONS: Readonly<Record<string, string>> = {
  CAUE: 'CAUE',
  REGIONAL_UNION: 'Union régionale de CAUE',
  FEDERATION: 'Fédération',
  LOCAL_AUTHORITY: 'Collectivité',
  ASSOCIATION: 'Association',
  COMPANY: 'Entreprise',
  SCHOOL: 'École',
  STATE_SERVICE: 'Service de l’État',
  EUROPEAN_PARTNER: 'Partenaire européen',
};

const AGREEMENTS: Readonly<Record<string, string>> = {
  MEMORANDUM: 'Protocole d’accord',
  FRAMEWORK: 'Accord-cadre',
  CONVENTION: 'Convention',
  DEMONSTRATION: 'Accord de démonstration',
};

interface Territory {
  kind: string;
  code: string;
  name: string;
  isCurrent: boolean;
  population: number | null;
  departement: { code: string; name: string } | null;
}

export const territoryHead: RecordHead = async (read, { parts, asOf, id }) => {
  const kind = Object.keys(TERRITORIES).find((name) => TERRITORIES[name]!.slug === parts['kind']);
  if (!kind) return null;
  const asked = id ? { id, asOf } : { kind, code: parts['code'], asOf };
  const answer = await read<{ territory: Territory | null }>('TerritoryHead', asked);
  return answer && wordsOf(answer.territory, asOf);
};

/** A step of the map, which has the name of the place. */
export const placeHead =
  (kind: string, part: string): RecordHead =>
  async (read, { parts, asOf }) => {
    const asked = { kind, code: parts[part], asOf };
    const answer = await read<{ territory: Territory | null }>('TerritoryHead', asked);
    return answer && wordsOf(answer.territory, asOf);
  };

function wordsOf(territory: Territory | null, asOf: string | undefined) {
  if (!territory) return null;
  const { kind, code, name, population, departement, isCurrent } = territory;
  const facts = [
    TERRITORIES[kind]?.word,
    kind !== 'DEPARTEMENT' && departement && `${departement.name} (${departement.code})`,
    population && `${new Intl.NumberFormat('fr-FR').format(population)} habitants`,
    !isCurrent && 'aujourd’hui disparue du découpage',
  ].filter(Boolean);
  const when = asOf ? ` Situation au ${dayInWords(asOf, 'fr')}.` : '';
  return {
    title: `${name} (${code})`,
    description: `${facts.join(', ')}. Son nom, son code, ce qui le compose et ce qu’il a été depuis 1943.${when}`,
  };
}

interface Kept {
  kind: string;
  isDemonstration: boolean;
}

const DEMONSTRATION = 'Donnée inventée pour la démonstration. ';

/** What was invented is shown to visitors, and told to nobody else. */
export const described = (isDemonstration: boolean, text: string) => ({
  description: isDemonstration ? `${DEMONSTRATION}${text}` : text,
  isPrivate: isDemonstration,
});

export const organizationHead: RecordHead = async (read, { parts: { key }, asOf }) => {
  const answer = await read<{ organization: (Kept & { name: string }) | null }>('OrganizationHead', { key, asOf });
  if (!answer?.organization) return answer && null;
  const { kind, name, isDemonstration } = answer.organization;
  const text = `${ORGANIZATIONS[kind] ?? kind} : appartenance au réseau S-PASS, accords signés, territoires d’intervention et équipe, datés et sourcés.`;
  return { title: name, ...described(isDemonstration, text) };
};

export const activityHead: RecordHead = async (read, asked) => {
  const of = await organizationHead(read, asked);
  return of && { ...of, title: `Rapport d’activité ${asked.parts['year'] ?? ''} : ${of.title}` };
};

export const agreementHead: RecordHead = async (read, { parts: { key }, asOf }) => {
  const answer = await read<{ agreement: (Kept & { title: string }) | null }>('AgreementHead', { key, asOf });
  if (!answer?.agreement) return answer && null;
  const { kind, title, isDemonstration } = answer.agreement;
  const text = `${AGREEMENTS[kind] ?? kind} du réseau S-PASS : signataires, retraits et textes, avec leurs sources.`;
  return { title, ...described(isDemonstration, text) };
};

export const bodyHead: RecordHead = async (read, { parts: { key }, asOf }) => {
  const answer = await read<{ governingBody: (Kept & { name: string }) | null }>('GoverningBodyHead', { key, asOf });
  if (!answer?.governingBody) return answer && null;
  const { name, isDemonstration } = answer.governingBody;
  const text = 'Instance du réseau S-PASS : qui y siège et depuis quand, ses réunions et ses décisions.';
  return { title: name, ...described(isDemonstration, text) };
};

interface Meeting {
  scheduledOn: string;
  isDemonstration: boolean;
  governingBody: { name: string };
}

export const meetingHead: RecordHead = async (read, { parts: { id } }) => {
  if (!id?.startsWith('meeting_')) return null;
  const answer = await read<{ meeting: Meeting | null }>('MeetingHead', { id });
  if (!answer?.meeting) return answer && null;
  const { scheduledOn, isDemonstration, governingBody } = answer.meeting;
  return {
    title: `Réunion du ${dayInWords(scheduledOn, 'fr')}`,
    ...described(isDemonstration, `${governingBody.name} : ordre du jour et décisions de cette réunion.`),
  };
};

export const courseHead: RecordHead = async (read, { parts: { id }, asOf }) => {
  if (!id?.startsWith('course_')) return null;
  type Course = { title: string; objectives: string; isDemonstration: boolean };
  const answer = await read<{ course: Course | null }>('CourseHead', { id, asOf });
  if (!answer?.course) return answer && null;
  const { title, objectives, isDemonstration } = answer.course;
  return { title, ...described(isDemonstration, objectives) };
};

export const trainingSessionHead: RecordHead = async (read, { parts: { id } }) => {
  if (!id?.startsWith('tsession_')) return null;
  type Session = { title: string; place: string | null; startsOn: string; isDemonstration: boolean };
  const answer = await read<{ trainingSession: Session | null }>('TrainingSessionHead', { id });
  if (!answer?.trainingSession) return answer && null;
  const { title, place, startsOn, isDemonstration } = answer.trainingSession;
  const where = place ? `, ${place}` : '';
  return {
    title: `${title}, ${dayInWords(startsOn, 'fr')}`,
    ...described(isDemonstration, `Session de formation du ${dayInWords(startsOn, 'fr')}${where}.`),
  };
};

export const reportHead: RecordHead = async (read, { parts }) => {
  const answer = await read<{ savedQuery: { title: string; description: string } | null }>('ReportHead', {
    name: parts['name'],
  });
  return answer && answer.savedQuery;
};

export const editionHead: RecordHead = async (read, { parts }) => {
  const answer = await read<{ edition: { title: string; savedQuery: { title: string } | null } | null }>(
    'EditionHead',
    { id: parts['id'] },
  );
  const edition = answer?.edition;
  if (!edition) return answer && null;
  const report = edition.savedQuery?.title;
  return { title: edition.title, description: report ? `Édition publiée du tableau « ${report} ».` : edition.title };
};
