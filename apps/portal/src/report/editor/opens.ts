export type Given = { column: string } | { parameter: string } | { value: string | number | boolean };

/** What a figure opens: another report, its parameters, and what its columns hold. */
export interface Opening {
  report: string;
  parameters?: Record<string, Given>;
  where?: Record<string, Given>;
}

const WHERE = 'where.';

/** As an address: `withdrawals?asOf=$asOf&where.year=year`; a name is a column, `$` a parameter, a quoted text itself. */
export function opens({ report, parameters = {}, where = {} }: Opening): string {
  const all = [
    ...Object.entries(parameters),
    ...Object.entries(where).map(([name, given]) => [WHERE + name, given] as const),
  ];
  const query = all.map(([name, given]) => `${name}=${written(given)}`).join('&');
  return query ? `${report}?${query}` : report;
}

export function opened(text: string): Opening {
  const [report = '', query = ''] = text.trim().split('?', 2);
  const parameters: Record<string, Given> = {};
  const where: Record<string, Given> = {};
  for (const part of query.split('&').filter(Boolean)) {
    const [name = '', value = ''] = part.split('=', 2).map((one) => one.trim());
    if (name.startsWith(WHERE)) where[name.slice(WHERE.length)] = given(value);
    else parameters[name] = given(value);
  }
  return { report: report.trim(), parameters, where };
}

function written(one: Given): string {
  if ('column' in one) return one.column;
  return 'parameter' in one ? `$${one.parameter}` : `"${String(one.value)}"`;
}

function given(text: string): Given {
  if (text.startsWith('$')) return { parameter: text.slice(1) };
  const [, fixed] = /^"(.*)"$/.exec(text) ?? [];
  return fixed === undefined ? { column: text } : { value: fixed };
}
