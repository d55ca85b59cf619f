import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  product: 'S-PASS Territoires',
  shell: {
    skip: 'Skip to content',
    home: 'S-PASS Territoires, home',
    menu: 'Menu',
    nav: 'Main navigation',
    footerNav: 'Footer',
    browse: 'Map',
    explore: 'Explorer',
    organizations: 'Organizations',
    training: 'Training',
    governance: 'Governance',
    dues: 'Dues',
    explorer: 'GraphQL explorer',
    accessibility: 'Accessibility: not assessed',
    notice: 'Legal notice',
    privacy: 'Privacy',
    terms: 'Terms of use',
    toEnglish: 'English',
    toFrench: 'Français',
    toDark: 'Switch to the dark theme',
    toLight: 'Switch to the light theme',
    footer:
      'The administrative division of France, real and dated. Data from the Code officiel géographique, under Licence Ouverte 2.0.',
    loading: 'Loading the page',
    more: 'More actions',
    signIn: 'Sign in',
    signOut: 'Sign out',
    place: 'Your place',
    account: 'Your account',
    accountOf: 'Account of',
    accountNav: 'Account',
    access: 'Access: {{name}}',
  },
};
