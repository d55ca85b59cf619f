import { type Config } from './config.js';
import { email, text } from './kinds.js';
import { type Setting } from './settings.js';

type OperatorSettings = { readonly [K in keyof Config & `operator${string}`]: Setting<Config[K]> };

/** Who runs the installation: what the law asks to tell, and nobody else knows. */
export const operatorSettings: OperatorSettings = {
  operatorName: {
    name: 'OPERATOR_NAME',
    kind: text,
    otherwise: undefined,
    meaning: 'Who runs this installation, as the legal pages of the portal name them; these say what is missing.',
  },
  operatorIdentity: {
    name: 'OPERATOR_IDENTITY',
    kind: text,
    otherwise: undefined,
    meaning: 'Legal form, registration number and address of whoever runs it.',
  },
  operatorPublicationDirector: {
    name: 'OPERATOR_PUBLICATION_DIRECTOR',
    kind: text,
    otherwise: undefined,
    meaning: 'Who answers for what is published.',
  },
  operatorHosting: {
    name: 'OPERATOR_HOSTING',
    kind: text,
    otherwise: undefined,
    meaning: 'Who hosts the service: name, address and telephone.',
  },
  operatorEmail: {
    name: 'OPERATOR_EMAIL',
    kind: email,
    otherwise: undefined,
    meaning: 'Address for questions of visitors.',
  },
  operatorDataProtectionEmail: {
    name: 'OPERATOR_DATA_PROTECTION_EMAIL',
    kind: email,
    otherwise: undefined,
    meaning: 'Address for requests about personal data; `OPERATOR_EMAIL` when not set.',
  },
  operatorAccessibilityEmail: {
    name: 'OPERATOR_ACCESSIBILITY_EMAIL',
    kind: email,
    otherwise: undefined,
    meaning: 'Address for what is not accessible; `OPERATOR_EMAIL` when not set.',
  },
  operatorSecurityEmail: {
    name: 'OPERATOR_SECURITY_EMAIL',
    kind: email,
    otherwise: undefined,
    meaning:
      'Address for reports of weaknesses, told at `/.well-known/security.txt`; `OPERATOR_EMAIL` when not set, and no such file without either.',
  },
};
