import { describe, expect, it } from '@jest/globals';
import { compose } from '../send.js';
import { mailTemplate } from './template.js';
import { testLetter } from './test-letter.js';

const welcome = mailTemplate<{ name: string; link: string; places?: readonly string[] }>('WELCOME', {
  fr: ({ name, link, places = [] }) => ({
    subject: `Bienvenue, ${name}`,
    body: [`Bonjour ${name}.`, { list: places }, { action: 'Continuer', link }, { small: 'Ignorez ce message sinon.' }],
  }),
  en: ({ name, link }) => ({ subject: `Welcome, ${name}`, body: [`Hello ${name}.`, { action: 'Go on', link }] }),
});
const write = (values: { name: string; link: string; places?: string[] }, locale: 'fr' | 'en' = 'fr') =>
  compose(welcome, locale, values, 'https://portail.example');

describe('a letter', () => {
  it('says the same as text and as HTML, in the language asked for', () => {
    const { subject, text, html } = write({ name: 'Zoé', link: '/verify?token=a&b=c', places: ['Lille', 'Arras'] });
    expect(subject).toBe('Bienvenue, Zoé');
    expect(text).toBe(
      'Bonjour Zoé.\n\n- Lille\n- Arras\n\nContinuer\u00a0:\nhttps://portail.example/verify?token=a&b=c\n\nIgnorez ce message sinon.\n\n' +
        '-- \nEnvoyé par S-PASS Territoires, la plateforme du réseau des CAUE.\nhttps://portail.example/\n',
    );
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('href="https://portail.example/verify?token=a&amp;b=c"');
    expect(html).toContain('<li style="margin:0 0 4px">Lille</li>');
    expect(write({ name: 'Zoé', link: '/' }, 'en')).toMatchObject({ subject: 'Welcome, Zoé' });
  });

  it('takes names as text: no markup, no header, no link of their own', () => {
    const name = `<img src=x onerror="alert(1)">' & Co\r\nBcc: other@example.org`;
    const { subject, html, text } = write({ name, link: '/' });
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39; &amp; Co Bcc: other@example.org');
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).toContain('Co Bcc:');
    const disguised = write({ name: 'Click https://evil.example/x or www.evil.example', link: '/' });
    expect(disguised.text).not.toMatch(/https:\/\/evil|www\.evil/);
    expect(write({ name: 'a'.repeat(5000), link: '/' }).subject.length).toBeLessThan(600);
    expect(write({ name: 'a\u202eb\u2028c', link: '/' }).subject).toBe('Bienvenue, a b c');
    expect(write({ name: 'Saint\u00a0Denis', link: '/' }).subject).toBe('Bienvenue, Saint\u00a0Denis');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', '/\\evil.example', 'verify'])(
    'refuses the link %s',
    (link) => expect(() => write({ name: 'Zoé', link })).toThrow('A link is http, https or a path of the portal.'),
  );

  it('keeps an address to somewhere else whole', () => {
    expect(write({ name: 'Zoé', link: 'https://elsewhere.example/a' }).text).toContain(
      '\nhttps://elsewhere.example/a\n',
    );
  });

  it('has one name, and one line as its subject', () => {
    expect(() => mailTemplate('WELCOME', testLetter.write)).toThrow('Two letters are named WELCOME.');
    expect(() => mailTemplate('welcome', testLetter.write)).toThrow('A letter is named like VERIFY_EMAIL');
    const broken = mailTemplate('BROKEN', {
      fr: () => ({ subject: 'a\nBcc: b', body: [] }),
      en: () => ({ subject: ' ', body: [] }),
    });
    for (const locale of ['fr', 'en'] as const)
      expect(() => compose(broken, locale, {}, 'https://x.example')).toThrow('A subject is one line of text.');
  });
});
