import { type Received } from './answer.js';
import { type Question } from './document.js';
import { UnreachableError } from './errors.js';
import { KeptAnswers } from './kept-answers.js';

export interface TransportSettings {
  readonly endpoint: string;
  readonly token?: string;
  readonly locale: string;
  readonly fetch: typeof fetch;
  readonly timeoutSeconds: number;
  readonly keptAnswers: number;
}

/** Some servers between refuse longer addresses. */
const LONGEST_ADDRESS = 2000;

/** Sends questions by HTTP, as docs/clients.md of the API says. */
export class Transport {
  private readonly kept: KeptAnswers;
  /** How far the log of the server had come when something was written here: what is asked then sees it. */
  private readAfter: string | null = null;

  constructor(private readonly settings: TransportSettings) {
    this.kept = new KeptAnswers(settings.keptAnswers);
  }

  /** @param isById by the id under which the document is registered, not by its text */
  async send(question: Question, isById: boolean, signal?: AbortSignal): Promise<Received> {
    const url = isById && question.isQuery && !this.settings.token ? this.addressOf(question) : undefined;
    return url ? this.get(url, signal) : this.post(question, isById, signal);
  }

  /** What nobody in particular asks for may be kept, and asked about again by its mark. */
  private async get(url: string, signal?: AbortSignal): Promise<Received> {
    const known = this.kept.of(url);
    const headers = { 'apollo-require-preflight': 'true', ...(known && { 'if-none-match': known.etag }) };
    const received = await this.fetch(url, { headers }, signal);
    const { status, text } = received;
    if (status === 304 && known) {
      this.kept.keep(url, known.etag, known.text);
      return { ...received, text: known.text };
    }
    if (status === 200) this.kept.keep(url, received.headers.get('etag'), text);
    return received;
  }

  private post({ document, text, variables }: Question, isById: boolean, signal?: AbortSignal): Promise<Received> {
    const what = isById ? { documentId: document?.id } : { query: text };
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...what, operationName: document?.name, variables }),
    };
    return this.fetch(this.settings.endpoint, init, signal);
  }

  private addressOf({ document, variables }: Question): string | undefined {
    const { endpoint } = this.settings;
    // The name is for whoever reads the list of requests.
    const asked = { operationName: document!.name, documentId: document!.id, variables: JSON.stringify(variables) };
    const url = `${endpoint}${endpoint.includes('?') ? '&' : '?'}${new URLSearchParams(asked)}`;
    return url.length > LONGEST_ADDRESS ? undefined : url;
  }

  private async fetch(url: string, init: RequestInit, signal?: AbortSignal): Promise<Received> {
    const { token, locale, timeoutSeconds } = this.settings;
    signal?.throwIfAborted();
    const ended = new AbortController();
    const end = (): void => ended.abort(signal?.reason);
    signal?.addEventListener('abort', end, { once: true });
    const timer = setTimeout(() => ended.abort(), timeoutSeconds * 1000);
    try {
      const { fetch } = this.settings;
      const response = await fetch(url, {
        ...init,
        headers: {
          accept: 'application/graphql-response+json',
          'accept-language': locale,
          ...(token && { authorization: `Bearer ${token}` }),
          ...(this.readAfter !== null && { 'read-after': this.readAfter }),
          ...init.headers,
        },
        // Whoever asks says so by a token; the session of a browser is the portal's.
        credentials: 'omit',
        signal: ended.signal,
      });
      this.readAfter = response.headers.get('read-after') ?? this.readAfter;
      return { status: response.status, headers: response.headers, text: await response.text() };
    } catch (cause) {
      signal?.throwIfAborted();
      const why = ended.signal.aborted ? `No answer came within ${timeoutSeconds} seconds.` : 'No answer came.';
      throw new UnreachableError(why, undefined, undefined, { cause });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    }
  }
}
