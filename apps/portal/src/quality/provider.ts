import type { QualityProviderFragment } from '../generated/graphql.js';

export type Provider = QualityProviderFragment;
