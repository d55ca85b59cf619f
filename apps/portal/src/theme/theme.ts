import { Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Brick from wash to ink: index 6 is the light theme's, index 4 the dark theme's. */
const brick: MantineColorsTuple = [
  '#fbf1ec',
  '#f3e3da',
  '#eec3b1',
  '#f0a78d',
  '#f08a6a',
  '#c9593a',
  '#a63d1f',
  '#8f3319',
  '#752a15',
  '#5b2110',
];

export const theme = createTheme({
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
  colors: { brick },
  primaryColor: 'brick',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  defaultRadius: 2,
  radius: { xs: '2px', sm: '2px', md: '3px', lg: '4px', xl: '4px' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  fontSizes: { xs: '14px', sm: '15px', md: '17px', lg: '19px', xl: '22px' },
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      vars: () => ({
        root: { '--button-bg': 'var(--brick)', '--button-hover': 'var(--brick)', '--button-color': 'var(--paper)' },
      }),
    }),
  },
});

/** Mantine's own variables, pointed at the inks of tokens.css (which follow the colour scheme themselves). */
export const cssVariables: CSSVariablesResolver = () => {
  const inks = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-default': 'var(--paper)',
    '--mantine-color-default-hover': 'var(--paper-deep)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-anchor': 'var(--brick)',
    '--mantine-color-error': 'var(--brick)',
  };
  return { variables: {}, light: inks, dark: inks };
};
