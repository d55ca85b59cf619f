import { parseType, type GraphQLSchema, Kind, type VariableDefinitionNode } from 'graphql';
import { coerceVariables, isStorable, type Words } from '#lib/graphql';
import { type ResolvedParameter } from '../definition/resolved.js';

export interface ParameterFault {
  parameter: string;
  /** In the language of those who write programs. */
  message: string;
  words: Words;
}

export const faultOf = (parameter: string, words: Words): ParameterFault => ({ parameter, message: words.en, words });

/** Parameters that cannot be: every fault at once. */
export class BadParameters extends Error {
  override name = 'BadParameters';

  constructor(readonly faults: readonly ParameterFault[]) {
    super(faults.map(({ message }) => message).join(' '));
  }

  get words(): Words {
    return { fr: this.faults.map(({ words }) => words.fr).join(' '), en: this.message };
  }
}

type Given = Readonly<Record<string, unknown>>;

/** The variables of a run: what is given as its type reads it, and otherwise what the definition says. */
export function variablesOf(
  parameters: readonly ResolvedParameter[],
  given: Given,
  today: string,
  schema: GraphQLSchema,
): Record<string, unknown> {
  const faults: ParameterFault[] = [];
  const fault = (parameter: string, words: Words): void => void faults.push(faultOf(parameter, words));
  for (const name of Object.keys(given))
    if (!parameters.some((known) => known.name === name)) fault(name, unknown(name, parameters));
  const variables: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const { name, isRequired, isList, choices } = parameter;
    const value = given[name];
    if (value === undefined || value === null || value === '') {
      if (isRequired) fault(name, { fr: `Il manque ${name}.`, en: `${name} is missing.` });
      else variables[name] = otherwiseOf(parameter, today);
      continue;
    }
    const values = [value].flat();
    if (values.some((one) => typeof one === 'string' && !isStorable(one))) {
      fault(name, unstorable(name));
      continue;
    }
    if (!isList && values.length > 1)
      fault(name, { fr: `${name} ne se donne qu’une fois.`, en: `${name} is given once.` });
    const read = values.map((one) => valueOf(parameter, one));
    const odd = read.find((one) => choices && !choices.includes(String(one)));
    if (odd !== undefined) fault(name, notAmong(name, choices!, JSON.stringify(odd)));
    variables[name] = isList ? read : read[0];
  }
  if (faults.length) throw new BadParameters(faults);
  const { errors } = coerceVariables(schema, parameters.map(definitionOf), variables);
  for (const { message } of errors ?? []) {
    const name = /^Variable "\$(\w+)"/.exec(message)?.[1] ?? '';
    const told = message.replace(/^Variable "\$(\w+)" got invalid value /, '');
    fault(name, { fr: `${name} : valeur refusée, ${told}`, en: `${name}: ${told}` });
  }
  if (faults.length) throw new BadParameters(faults);
  return variables;
}

/** What a parameter is when nobody says: a word for the day becomes the day. */
export function otherwiseOf({ otherwise }: Pick<ResolvedParameter, 'otherwise'>, today: string): unknown {
  if (otherwise === 'today') return today;
  if (otherwise === 'this year') return Number(today.slice(0, 4));
  if (otherwise === 'months of this year') return lastDays(today);
  return otherwise;
}

/** The last day of each month of the year until today, and today. */
function lastDays(today: string): string[] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const ends = Array.from({ length: month - 1 }, (_, i) =>
    new Date(Date.UTC(year, i + 1, 0)).toISOString().slice(0, 10),
  );
  return [...ends, today];
}

/** In an address everything is text. */
function valueOf({ type }: ResolvedParameter, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if ((type === 'INTEGER' || type === 'DECIMAL') && /^-?\d{1,15}(\.\d+)?$/.test(value)) return Number(value);
  if (type === 'BOOLEAN' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

const definitionOf = ({ name, schemaType }: ResolvedParameter): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
  type: parseType(schemaType),
});

/** As GraphQL refuses it in a variable. */
const unstorable = (name: string): Words => ({
  fr: `${name} contient un caractère nul ou une moitié de caractère : donnez-le sans.`,
  en: `${name} holds a NUL character or half a surrogate pair: send it without.`,
});

/** Of longer lists it is not said what is in them. */
const TOLD = 30;

const notAmong = (name: string, choices: readonly string[], odd: string): Words => {
  const all = choices.join(', ');
  if (choices.length <= TOLD)
    return { fr: `${name} est l’un de ${all}, et non ${odd}.`, en: `${name} is one of ${all}, not ${odd}.` };
  return { fr: `${name} : il n’y a pas de ${odd}.`, en: `${name}: there is no ${odd}.` };
};

function unknown(name: string, parameters: readonly ResolvedParameter[]): Words {
  const all = parameters.map((one) => one.name).join(', ');
  return {
    fr: `Il n’y a pas de paramètre « ${name} »${all ? ` ; il y a ${all}` : ' : ce tableau n’en a pas'}.`,
    en: `There is no parameter "${name}"${all ? `; there are ${all}` : ': this report has none'}.`,
  };
}
