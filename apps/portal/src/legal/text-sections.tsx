import { Section } from '../shell/section.js';

type Texts = Record<string, { title: string; text: string }>;

/** Parts of a page of text, each a title and its paragraphs. */
export function TextSections({ sections }: { sections: Texts }) {
  return Object.entries(sections).map(([key, { title, text }]) => (
    <Section key={key} title={title}>
      {text.split('\n').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Section>
  ));
}

export function Items({ items }: { items: Record<string, string> }) {
  return (
    <ul>
      {Object.entries(items).map(([key, text]) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}
