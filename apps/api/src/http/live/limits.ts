/** One process has so much of its connections for sockets (`HTTP_CONNECTIONS`): the others are for what is asked and answered. */
export const SHARE = 1 / 2;
/** Of these, what one address gets. */
export const SHARE_OF_ADDRESS = 1 / 4;
/** Sockets of one client: windows that are open. */
export const SOCKETS_OF_CLIENT = 30;
/** What one socket, and all of one client, follow at once. */
export const SUBSCRIPTIONS_OF_SOCKET = 20;
export const SUBSCRIPTIONS_OF_CLIENT = 200;
/** A longer message is none that a client needs. */
export const LONGEST_MESSAGE = 64 * 1024;
/** Messages of a socket in ten seconds. */
export const MOST_MESSAGES = 200;
export const MESSAGES_WITHIN_MS = 10_000;
/** Bytes that wait to be read on one socket: an event goes out when the one before it was taken, so there are few. */
export const MOST_UNREAD = 2 ** 20;
/** A socket that follows nothing. */
export const IDLE_MS = 60_000;
export const PING_MS = 15_000;
/** Who asks is looked at again so often, and with each event. */
export const CHECK_MS = 2000;
