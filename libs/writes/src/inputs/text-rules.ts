import { type Type } from '@nestjs/common';

/** What becomes of a text, of a part with texts of its own, or of a list, before it is checked. */
export interface TextRule {
  /** On one line unless said otherwise; a secret stays as it was typed, and what has a form of its own as it was sent. */
  form?: 'lines' | 'as typed';
  /** Blank is null: it may be left out. */
  blankIsNull?: boolean;
  /** The class of a part, or of each of several. */
  part?: () => Type;
  /** As many as a list may have: of a longer one no more is looked at than shows that it is too long. */
  most?: number;
}

const rules = new WeakMap<object, Map<string, TextRule>>();

export function setTextRule(prototype: object, property: string, rule: TextRule): void {
  let known = rules.get(prototype);
  if (!known) rules.set(prototype, (known = new Map()));
  known.set(property, rule);
}

/** The rule of a property, inherited ones too. */
export function textRuleOf(type: Type | undefined, property: string): TextRule | undefined {
  for (let prototype: unknown = type?.prototype; prototype; prototype = Object.getPrototypeOf(prototype)) {
    const rule = rules.get(prototype as object)?.get(property);
    if (rule) return rule;
  }
  return undefined;
}

/** Mapped types of Nest take over rules of others, and not these. */
export function copyTextRules(from: Type, to: Type): void {
  for (let prototype: unknown = from.prototype; prototype; prototype = Object.getPrototypeOf(prototype)) {
    for (const [property, rule] of rules.get(prototype as object) ?? [])
      if (!textRuleOf(to, property)) setTextRule(to.prototype as object, property, rule);
  }
}
