import { createContext, use } from 'react';
import { type ViewerQuery } from '../generated/graphql.js';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who is signed in: null for nobody, undefined until it is known. */
interface ViewerState {
  viewer: Viewer | null | undefined;
  error: Error | undefined;
  refetch: () => void;
}

/** Asked once for the whole page: hundreds of buttons want to know. */
export const ViewerContext = createContext<ViewerState>({
  viewer: undefined,
  error: undefined,
  refetch: () => undefined,
});

export const useViewer = (): ViewerState => use(ViewerContext);

/** Roles that may ask for a second factor: until it is given, they do not count. */
const ACTING = ['ADMINISTRATOR', 'NETWORK_COORDINATOR', 'ORGANIZATION_MANAGER', 'TRAINER', 'MODERATOR'];

const held = (viewer: Viewer) => viewer.roles.nodes.filter(({ isCurrent }) => isCurrent);

/** Roles of today as the API counts them. */
const counting = (viewer: Viewer | null | undefined) =>
  viewer ? held(viewer).filter(({ role }) => !viewer.lacksSecondFactor || !ACTING.includes(role)) : [];

/** Whoever holds a role in the network or in one of its organizations: a role for anything else opens nothing else. */
export const isStaff = (viewer: Viewer | null | undefined): boolean =>
  counting(viewer).some(({ scopeKind }) => scopeKind === 'NETWORK' || scopeKind === 'ORGANIZATION');

const COORDINATORS = ['ADMINISTRATOR', 'NETWORK_COORDINATOR'];

/** Whoever acts in the network's name. */
export const coordinates = (viewer: Viewer | null | undefined): boolean =>
  counting(viewer).some(({ role }) => COORDINATORS.includes(role));

/** Whoever looks after the platform. */
export const administers = (viewer: Viewer | null | undefined): boolean =>
  counting(viewer).some(({ role }) => role === 'ADMINISTRATOR');

/** Organizations that the viewer manages today. */
export const managed = (viewer: Viewer | null | undefined): { id: string; key: string; name: string }[] =>
  counting(viewer).flatMap(({ role, organization }) =>
    role === 'ORGANIZATION_MANAGER' && organization ? [organization] : [],
  );

/** Organizations that the viewer holds a role in today, those managed first. */
export function places(viewer: Viewer): { id: string; key: string; name: string; isDemonstration: boolean }[] {
  const own = held(viewer).flatMap(({ role, organization }) => (organization ? [{ role, organization }] : []));
  const first = own.filter(({ role }) => role === 'ORGANIZATION_MANAGER');
  return [...new Map([...first, ...own].map(({ organization }) => [organization.id, organization])).values()];
}

/** Whoever does something for an organization, or for the network. */
export const acts = (viewer: Viewer | null | undefined): boolean =>
  Boolean(viewer && (places(viewer).length > 0 || coordinates(viewer)));

/** Whoever may decide about what the public says, where their organization answers for it: those who act for one, or for the network. */
export const mayModerate = (viewer: Viewer | null | undefined): boolean =>
  acts(viewer) && viewer?.lacksSecondFactor === false;

/** Whoever was invented to look around with, or works for an organization that was: so is whatever they make. */
export const isOfDemonstration = (viewer: Viewer | null | undefined): boolean =>
  Boolean(viewer && (viewer.person?.isDemonstration || places(viewer).some(({ isDemonstration }) => isDemonstration)));

/** Whoever is told of the dues of the organization: its own people, whose roles count. */
export const worksFor = (viewer: Viewer, key: string): boolean =>
  counting(viewer).some(({ organization }) => organization?.key === key);

/** Whoever may act in the name of the organization. The API has the last word: this only spares useless links. */
export const manages = (viewer: Viewer | null | undefined, key: string): boolean =>
  coordinates(viewer) || managed(viewer).some((organization) => organization.key === key);
