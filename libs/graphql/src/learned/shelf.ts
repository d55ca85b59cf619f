import { type DocumentNode } from 'graphql';
import { Sightings } from './sightings.js';
import { Weighed } from '../answers/weighed.js';

const MOST = 100;
const MOST_BYTES = 12 * 2 ** 20;

/** Bytes that a parsed document and its compiled functions take, as measured. */
const weightOf = (document: DocumentNode): number => 20_000 + 400 * (document.loc?.end ?? 5000);

/**
 * Parsed documents of Apollo Server, from the second time that a text comes: what comes once is let go. What was found here
 * came again and is worth compiling.
 */
export class DocumentShelf {
  private readonly sightings = new Sightings();
  private readonly documents = new Weighed<DocumentNode>(MOST, MOST_BYTES, (document) => this.again.delete(document));
  private readonly again = new WeakSet<DocumentNode>();

  get size(): number {
    return this.documents.size;
  }

  get bytes(): number {
    return this.documents.bytes;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.documents.get(key);
    if (document) this.again.add(document);
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    if (this.sightings.count(key) >= 2) this.documents.set(key, document, weightOf(document));
  }

  async delete(key: string): Promise<boolean> {
    return this.documents.delete(key);
  }

  /** For a document that is kept elsewhere. */
  expect(document: DocumentNode): void {
    this.again.add(document);
  }

  /** Whether the document was found here, and not only put: so nothing is compiled while more texts take turns than there is room for. */
  comesAgain(document: DocumentNode): boolean {
    return this.again.has(document);
  }
}
