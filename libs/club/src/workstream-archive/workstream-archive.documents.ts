import { type DocumentNode, parse } from 'graphql';

/** What is told of a workstream, as its page asks it: each list to its end, some at a time. */

const PERSON = 'person { id name }';
const ORGANIZATION = 'organization { id key name }';

export const WORKSTREAM = parse(`query ($id: ID!) { workstream(id: $id) {
  id title titleFr titleEn aim aimFr aimEn state visibility proposedOn launchedOn deliveredOn closedOn abandonedOn abandonReason lessons
  startsOn endsOn collectiveSince reusedSince isDemonstration lead { id key name } parent { id title }
  phases { id title startsOn endsOn } themes { key label } territories { id code name }
  collectiveEvidence { id kind on ${ORGANIZATION} } } }`);

const ANY_DAY = ', filter: { anyDay: true }';

/** Lists of a workstream, by their names: what of each row, how many at once, and which. */
const ROWS = {
  partners: [100, `id role from to ${ORGANIZATION}`, ANY_DAY],
  participants: [100, `id role from to ${PERSON} ${ORGANIZATION}`, ANY_DAY],
  contributions: [100, `id kind at on ${PERSON} ${ORGANIZATION}`],
  deliverables: [
    50,
    `id deliveredOn item { id title kind } ${PERSON} reuses(first: 100) { nodes { id kind reusedOn isStated statement ${ORGANIZATION} portal { id name }
      madeItem { id title } territory { id name } } pageInfo { hasNextPage } }`,
  ],
  tasks: [100, 'id title note state waitingFor dueOn doneAt phase assignee { id name } meeting { id }'],
  groundTests: [100, `id testedOn summary recordedAt ${PERSON} territory { id name }`],
  meetings: [
    10,
    `id title agenda place url timeZone startsAt endsAt state cancelReason attendees { id name }
      dates(first: 100) { nodes { id startsAt endsAt yesCount ifNeedBeCount noCount answers(first: 100) { nodes { answer ${PERSON} } pageInfo { hasNextPage } } } pageInfo { hasNextPage } }
      minutes(first: 20) { nodes { number body writtenAt approvedAt ${PERSON} approver { id name } } pageInfo { hasNextPage } }`,
  ],
  decisions: [100, 'id statement decidedOn reviewOn reviewedOn endedOn meeting { id }'],
  polls: [
    10,
    `id title about state method round isAnonymous voices quorumOf quorumPercent tieRule scoreMax proxies opensAt closesAt closedAt reviewOn former { id }
      options { id title } turnout { voted voters organizationsVoted organizations isQuorate }
      roll(first: 100) { nodes { id votedOn ${PERSON} ${ORGANIZATION} proxy { id } choice { answer reason options { option { id title } rank score } } } pageInfo { hasNextPage } }
      result { ballots yes no blanks abstentions objections reasons isQuorate isAccepted ranking { rank points option { id title } } matrix { winner { id title } loser { id title } winnerVotes loserVotes margin } }
      export { csv json }`,
  ],
  files: [
    50,
    `id title note addedAt removedAt ${PERSON} removedBy { id name }
      versions(first: 100) { nodes { id number mediaType bytes sha256 addedAt ${PERSON} } pageInfo { hasNextPage } }`,
  ],
  activity: [100, 'at kind actor { id name } subject { __typename id }'],
  parts: [100, 'id title'],
} as const satisfies Record<string, readonly [number, string, string?]>;

/** What was said about it: its threads, and their posts with the threads and posts that they belong to. */
const SAID = {
  threads: [100, `id title openedAt closedAt isPinned openedBy { id name } ${ORGANIZATION}`],
  posts: [
    100,
    `id thread { id } parent { id } depth body writtenAt editedAt removedAt removedBy author { id name } ${ORGANIZATION} mentions { id name } reactionCounts { kind count }`,
  ],
} as const satisfies Record<string, readonly [number, string]>;

export type ListName = keyof typeof ROWS | keyof typeof SAID;

interface ListQuestion {
  document: DocumentNode;
  /** The parts of the answer that lead to it. */
  path: readonly string[];
}

const PAGE = 'pageInfo { hasNextPage endCursor }';

const listOf = (text: string, ...path: string[]): ListQuestion => ({ document: parse(text), path });

const rowsOf = Object.entries(ROWS).map(([name, [size, fields, which = '']]) => [
  name,
  listOf(
    `query ($id: ID!, $after: String) { workstream(id: $id) { ${name}(first: ${size}, after: $after${which}) { nodes { ${fields} } ${PAGE} } } }`,
    ...['workstream', name],
  ),
]);
const saidOf = Object.entries(SAID).map(([name, [size, fields]]) => [
  name,
  listOf(
    `query ($id: ID!, $after: String) { ${name}(filter: { subject: $id }, first: ${size}, after: $after) { nodes { ${fields} } ${PAGE} } }`,
    name,
  ),
]);

export const LISTS = Object.fromEntries([...rowsOf, ...saidOf]) as Readonly<Record<ListName, ListQuestion>>;
