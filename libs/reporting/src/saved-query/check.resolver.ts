import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { getNamedType, getOperationAST, isEnumType, isLeafType, isListType, isNonNullType } from 'graphql';
import { Audience } from '#lib/access';
import { type RequestContext } from '#lib/graphql';
import { type ReportDeclaration } from '#lib/reports';
import { type ReportFault, UnfitReport } from '../definition/fault.js';
import { Places } from '../definition/places.js';
import { read } from '../definition/resolve.js';
import { isPoint, TYPES } from '../definition/value-types.js';
import { ReportEngine } from '../run/report-engine.js';
import { SavedQueryCheck, type SavedQueryPlace } from './check.type.js';
import { declarationOf } from './declaration-of.js';
import { ReportDefinitionInput } from './definition.inputs.js';
import { ReportRegistry } from './registry.js';

const MOST_FAULTS = 50;
const MOST_PLACES = 300;
const MOST_VARIABLES = 20;

/** Tells whoever writes a report what it comes to, before anything is kept. */
@Resolver()
export class CheckResolver {
  constructor(
    private readonly registry: ReportRegistry,
    private readonly engine: ReportEngine,
  ) {}

  @Audience('COORDINATOR')
  @Query(() => SavedQueryCheck, {
    description:
      'What a definition comes to against the schema of today: what does not fit, and what its document asks for.',
  })
  savedQueryCheck(
    @Args('definition', { type: () => ReportDefinitionInput, description: 'What the report is to be.' })
    definition: ReportDefinitionInput,
    @Context() { locale }: RequestContext,
  ): SavedQueryCheck {
    const declaration = declarationOf('draft', definition);
    const told = ({ path, words }: ReportFault) => ({ path: path.slice(0, 10), message: words[locale] });
    const { faults, price } = this.outcome(declaration);
    return { faults: faults.slice(0, MOST_FAULTS).map(told), price, ...this.asked(declaration) };
  }

  private outcome(declaration: ReportDeclaration): { faults: readonly ReportFault[]; price: number | null } {
    try {
      return { faults: [], price: this.registry.resolve(declaration).price };
    } catch (error) {
      if (error instanceof UnfitReport) return { faults: error.faults, price: null };
      throw error;
    }
  }

  private asked(declaration: ReportDeclaration): Pick<SavedQueryCheck, 'places' | 'variables'> {
    const { schema } = this.engine;
    try {
      const document = read(declaration, schema);
      const variables = getOperationAST(document)?.variableDefinitions ?? [];
      return {
        places: new Places(schema, document).all().slice(0, MOST_PLACES).map(placeOf),
        variables: variables.map(({ variable }) => variable.name.value).slice(0, MOST_VARIABLES),
      };
    } catch (error) {
      if (error instanceof UnfitReport) return { places: [], variables: [] };
      throw error;
    }
  }
}

function placeOf({ path, type }: ReturnType<Places['all']>[number]): SavedQueryPlace {
  const named = getNamedType(type);
  const kind = isEnumType(named) ? 'CODE' : isLeafType(named) ? (TYPES[named.name] ?? 'STRING') : null;
  return {
    path: path.join('.'),
    type: isPoint(named) ? 'GEOMETRY' : kind,
    isList: isListType(isNonNullType(type) ? type.ofType : type),
  };
}
