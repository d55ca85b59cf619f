import { type RequestContext } from '#lib/graphql';

/** The prefix makes browsers keep it to this host, to secure connections and to all paths. */
export const SESSION_COOKIE = '__Host-session';

/** How long a session lives that is not used. */
export const LIFE_DAYS = 30;

/** How long it lives however much it is used. */
export const LONGEST_DAYS = 90;

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

export function setSessionCookie({ reply }: Pick<RequestContext, 'reply'>, secret: string, expiresAt: Date): void {
  reply?.header('set-cookie', `${SESSION_COOKIE}=${secret}; ${ATTRIBUTES}; Expires=${expiresAt.toUTCString()}`);
}

export function clearSessionCookie(context: RequestContext): void {
  context.reply?.header('set-cookie', `${SESSION_COOKIE}=; ${ATTRIBUTES}; Max-Age=0`);
}
