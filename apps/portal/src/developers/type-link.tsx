import { DatedLink } from '../day/dated-link.js';

/** A type as it is written, leading to its page: `[Territory!]!`. */
export function TypeLink({ type, named }: { type: string; named?: string }) {
  if (!named) return <code>{type}</code>;
  const [before = '', after = ''] = type.split(named, 2);
  return (
    <code>
      {before}
      <DatedLink to={`/developpeurs/schema/${named}`}>{named}</DatedLink>
      {after}
    </code>
  );
}

/** `Territory.organizations`, leading to its place. */
export function FieldLink({ path }: { path: string }) {
  const [type, field] = path.split('.', 2);
  return (
    <DatedLink to={`/developpeurs/schema/${type}${field ? `#${field}` : ''}`}>
      <code>{path}</code>
    </DatedLink>
  );
}

/** `VERSION_CONFLICT`, leading to its page in the catalogue of errors. */
export function CodeLink({ code }: { code: string }) {
  return (
    <DatedLink to={`/developpeurs/erreurs/${code}`}>
      <code>{code}</code>
    </DatedLink>
  );
}
