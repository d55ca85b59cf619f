const PARIS = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

export const today = (): string => PARIS.format(new Date());
