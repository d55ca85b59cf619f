interface Details {
  publisher: string;
  url: string | null;
  published_on: string | null;
  language: string | null;
}

/** A site, whose address is all that is known of where a page of it was read. */
const site = (publisher: string, host: string, rest: Partial<Details> = {}): Details => ({
  publisher,
  url: `https://${host}/`,
  published_on: null,
  language: 'fr',
  ...rest,
});

/** What the titles of the shipped sources say, in parts. */
const SHIPPED: Readonly<Record<string, Details>> = {
  S1: site('Association S-PASS Territoires', 'about.s-pass.org'),
  S3: site('Le Moniteur', 'lemoniteur.fr', { published_on: '2014-06-02' }),
  S6: site('S-PASS Territoires', 's-pass.org'),
  S8: site('S-PASS Territoires', 's-pass.org'),
  S9: site('CAUE de la Manche', '123dok.net'),
  S10: site('CAUE du Nord', '123dok.net'),
  S12: site('Interreg France-Wallonie-Vlaanderen', 'interreg5.interreg-fwvl.eu', { language: null }),
  S13: site('S-PASS Territoires', 's-pass.org'),
  S16: site('CAUE du Pas-de-Calais', 'caue62.org', { published_on: '2018' }),
  S17: { publisher: 'Conseil départemental du Nord', url: null, published_on: '2015', language: 'fr' },
  S18: { publisher: 'Cerema', url: null, published_on: null, language: 'fr' },
  S19: site('NosDéputés.fr', 'nosdeputes.fr'),
  S24: site('AMF 69', 'amf69.fr'),
  S25: site('Batiactu', 'batiactu.com'),
  S28: site('ville-port.re', 'ville-port.re'),
  S44: site('Mathilde Feld', 'mathildefeld.fr'),
};

/** A shipped source as a row. */
export const sourceRow = (key: string, title: string) => ({ key, title, ...SHIPPED[key] });
