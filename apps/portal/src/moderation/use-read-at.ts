import { useState } from 'react';

/** When the page was opened, as instants of the API are written. */
export const useReadAt = (): string => useState(() => new Date().toISOString())[0];
