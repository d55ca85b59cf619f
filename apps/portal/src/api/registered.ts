import type { DocumentNode } from 'graphql';

/** What a document that the code generation wrote says of itself. */
interface Registered extends DocumentNode {
  /** The id under which the server has its text. */
  documentId?: string;
  /** Whether it takes an idempotency key. */
  takesKey?: boolean;
}

/** How it is asked for: what Apollo adds to a document leaves that as it is. */
export function registeredAs(document: DocumentNode, name: string): { documentId: string; takesKey: boolean } {
  const { documentId, takesKey = false } = document as Registered;
  if (!documentId) throw new Error(`Operation ${name} is not registered: run the code generation.`);
  return { documentId, takesKey };
}
