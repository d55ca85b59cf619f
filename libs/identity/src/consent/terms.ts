/** Version of the terms of use that is accepted with an account. */
export const TERMS_VERSION = '2026-11';
