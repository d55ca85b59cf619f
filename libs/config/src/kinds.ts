/** Reads one text from the environment, or says in words what was expected instead. */
export interface Kind<T> {
  read(text: string): T | Refusal;
}

export class Refusal {
  constructor(readonly expected: string) {}
}

export const text: Kind<string> = { read: (value) => value };

export const longText = (least: number): Kind<string> => ({
  read: (value) => (value.length >= least ? value : new Refusal(`at least ${least} characters`)),
});

export const email: Kind<string> = {
  read: (value) => (/^[^\s@<>]+@[^\s@<>]+$/.test(value) ? value : new Refusal('an electronic address')),
};

export const flag: Kind<boolean> = {
  read: (value) => {
    if (/^(true|1|yes|on)$/i.test(value)) return true;
    if (/^(false|0|no|off)$/i.test(value)) return false;
    return new Refusal('true or false');
  },
};

const MOST_PROXIES = 10;

/** How many proxies stand in a row before the server: true is one, false none. */
export const proxies: Kind<number> = {
  read: (value) => {
    if (/^\d+$/.test(value) && Number(value) <= MOST_PROXIES) return Number(value);
    const isOne = flag.read(value);
    return isOne instanceof Refusal ? new Refusal(`true or false, or a number up to ${MOST_PROXIES}`) : Number(isOne);
  },
};

export function integer(min: number, max: number): Kind<number> {
  return {
    read: (value) => {
      const number = Number(value);
      const fits = /^\d+$/.test(value) && number >= min && number <= max;
      return fits ? number : new Refusal(`a whole number from ${min} to ${max}`);
    },
  };
}

export function oneOf<const T extends string>(...values: T[]): Kind<T> {
  return { read: (value) => values.find((item) => item === value) ?? new Refusal(`one of ${values.join(', ')}`) };
}

export function address(...protocols: string[]): Kind<string> {
  return {
    read: (value) => {
      // A tile address holds {z}/{x}/{y}, which URL accepts.
      const fits = URL.canParse(value) && protocols.includes(new URL(value).protocol.slice(0, -1));
      return fits ? value : new Refusal(`an address starting with ${protocols.map((p) => `${p}://`).join(' or ')}`);
    },
  };
}

/** Addresses separated by commas. */
export function addresses(...protocols: string[]): Kind<readonly string[]> {
  const one = address(...protocols);
  return {
    read: (value) => {
      const all = value.split(',').map((item) => item.trim());
      const wrong = all.map((item) => one.read(item)).find((read) => read instanceof Refusal);
      return wrong ? new Refusal(`${wrong.expected}, or several of them, separated by commas`) : all;
    },
  };
}

/** Origins separated by commas, `*` for any; `none` is no origin. */
export const origins: Kind<readonly string[]> = {
  read: (value) => {
    if (value === 'none') return [];
    const all = value.split(',').map((item) => item.trim());
    const fits = all.every((item) => item === '*' || (URL.canParse(item) && new URL(item).origin === item));
    return fits ? all : new Refusal('*, none, or origins such as https://map.example, separated by commas');
  },
};

/** Hosts with the slugs of portals, `host=slug`, separated by commas. */
export const portalHosts: Kind<Readonly<Record<string, string>>> = {
  read: (value) => {
    const pairs = value.split(',').map((pair) => pair.trim().split('='));
    const fits = pairs.every(
      ([host = '', slug = '', ...more]) =>
        more.length === 0 && /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(host) && /^[a-z0-9-]+$/.test(slug),
    );
    const isOnce = new Set(pairs.map(([host]) => host)).size === pairs.length;
    return fits && isOnce
      ? (Object.fromEntries(pairs) as Record<string, string>)
      : new Refusal(
          'hosts and slugs of portals such as observatoire.example=observatoire-de-l-ain, separated by commas',
        );
  },
};
