import { type INestApplicationContext } from '@nestjs/common';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { LazyMetadataStorage } from '@nestjs/graphql/dist/schema-builder/storages/lazy-metadata.storage.js';
import { TypeDefinitionsStorage } from '@nestjs/graphql/dist/schema-builder/storages/type-definitions.storage.js';

/** Lets go of what decorators wrote down, once the schema has been made from it. For a process that makes no other. */
export function forgetDeclarations(app: INestApplicationContext): void {
  TypeMetadataStorage.clear();
  LazyMetadataStorage['lazyMetadataByTarget'].clear();
  const definitions = app.get(TypeDefinitionsStorage, { strict: false });
  definitions.clear();
  definitions['outputTypesByName'].clear();
}
