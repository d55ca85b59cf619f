import { applyDecorators } from '@nestjs/common';
import { Matches } from 'class-validator';
import { OPTIONAL, Values, words } from '#lib/writes';

/** How a report is called: which there are is known above this module, and a name that there is not opens nothing. */
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const MOST = 50;

/** Names of reports, which may be left out. */
export const ReportNames = (description: string): PropertyDecorator =>
  applyDecorators(
    Matches(NAME, {
      ...words(
        'Un tableau s’appelle par son nom dans son adresse\u00a0: network-on-a-day.',
        'A report is called as in its address: network-on-a-day.',
      ),
      each: true,
    }),
    Values(() => String, MOST, description, { ...OPTIONAL, atLeast: 1 }),
  );
