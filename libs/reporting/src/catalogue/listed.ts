import { type Words } from '#lib/graphql';
import { type Resolved } from '../definition/resolved.js';

/** A report as catalogues tell of it: the version that runs when none is asked for. */
export interface Listed {
  name: string;
  version: number;
  audience: string;
  publishedAt: Date;
  title: Words;
  description: Words;
  maintainer: Words;
  resolved: Resolved;
}
