import { GraphqlError, RateLimitedError } from 's-pass-territoires-client';
import { words } from './words.js';

/** An element with what it is and what it holds; texts are texts, never HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  is: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...holds: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), is);
  element.append(...holds);
  return element;
}

export const byId = (id: string): HTMLElement => document.getElementById(id)!;

/** A field with its label above it. */
export function field(label: string, input: HTMLInputElement, ...more: Node[]): HTMLElement {
  return make('div', { className: 'field' }, make('label', { htmlFor: input.id }, label), input, ...more);
}

/** What somebody is told of a failure, with a way on. */
export function trouble(error: unknown, again: () => void): HTMLElement {
  const said =
    error instanceof RateLimitedError
      ? words.busy
      : error instanceof GraphqlError
        ? words.failed(error.requestId ?? error.code)
        : words.unreachable;
  const notice = make('div', { className: 'trouble', role: 'alert' }, make('p', {}, said));
  notice.append(make('button', { type: 'button', onclick: again }, words.retry));
  return notice;
}
