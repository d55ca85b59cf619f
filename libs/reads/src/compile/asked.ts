import { type FieldNode, Kind } from 'graphql';
import { argumentReader } from '../arguments.js';
import { type Args } from '../declare.js';
import { type Selected } from '../selection.js';
import { type Sql } from '../sql.js';
import { namesVariable } from '../variables.js';
import { type Day, deferred, type Run } from './template.js';

/** A field with its arguments: the same for all runs, or known only when one begins. */
export class Asked {
  private readonly read = argumentReader(this.selected);

  constructor(
    readonly selected: Selected,
    /** Those of the run that the operation was compiled for: which are given is the same for all its runs. */
    readonly given: Args,
    readonly dynamic: boolean,
    /** The day of the field, and that of the object it stands in. */
    readonly day: Day,
    readonly outer: Day,
  ) {}

  /** Whether the document itself gives a part of an argument: a whole argument in a variable may have others in another run. */
  names(part: string): boolean {
    const given = this.selected.nodes.flatMap((node) => node.arguments ?? []);
    return given.some(
      ({ value }) => value.kind === Kind.OBJECT && value.fields.some(({ name }) => name.value === part),
    );
  }

  args(run: Run): Args {
    return this.dynamic ? run.remember(this, () => this.read(run.variables)) : this.given;
  }

  /** SQL that depends on the arguments. */
  sql(make: (args: Args, run: Run | undefined) => Sql): Sql {
    return this.dynamic ? deferred((run) => make(this.args(run), run)) : make(this.given, undefined);
  }
}

/** Whether an argument of a field names a variable. */
export function mentionsVariable(node: FieldNode): boolean {
  return node.arguments?.some(namesVariable) ?? false;
}
