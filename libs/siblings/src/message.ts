/** What the processes of one server say to each other, through their primary. */
export type SiblingMessage =
  /** A process listens from now on. */
  | { readonly siblings: 'here' }
  /** To the primary: for all others, who are waited for so many milliseconds. */
  | {
      readonly siblings: 'tell';
      readonly id: number;
      readonly topic: string;
      readonly message?: unknown;
      readonly within: number;
    }
  /** From the primary, with a number of its own; answered by `heard`. */
  | { readonly siblings: 'hear'; readonly id: number; readonly topic: string; readonly message?: unknown }
  | { readonly siblings: 'heard'; readonly id: number; readonly answer?: unknown }
  /** From the primary: everybody who lives has heard, and this is what they said. */
  | { readonly siblings: 'told'; readonly id: number; readonly answers: readonly unknown[] };

export const isSiblingMessage = (message: unknown): message is SiblingMessage =>
  typeof message === 'object' && message !== null && 'siblings' in message;
