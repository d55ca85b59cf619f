/** Written by apps/portal/developers when the portal is built. */
type Part = { html: string; code?: undefined } | { html?: undefined; code: string; language: string };

interface Guide {
  /** In its address. */
  name: string;
  title: string;
  /** Its beginning, without links. */
  lead: string;
  parts: Part[];
}

declare module 'virtual:developers/guides-*' {
  const made: { guides: Guide[]; start: Guide[] };
  export default made;
}

declare module 'virtual:developers/changes' {
  const made: {
    days: { day: string; parts: Part[] }[];
    deprecations: { path: string; type: string; reason: string; removedOn: string }[];
  };
  export default made;
}

declare module 'virtual:developers/errors' {
  import type { ErrorCode } from './schema-type.js';

  const made: ErrorCode[];
  export default made;
}

declare module 'virtual:developers/reference' {
  import type { Kind } from './schema-type.js';

  const made: {
    /** Where the files of this state of the schema are. */
    folder: string;
    /** Name, kind, and the first sentence of what is looked for most. */
    types: [string, Kind, string][];
  };
  export default made;
}
