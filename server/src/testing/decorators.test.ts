import { GraphQLSchema, graphql } from 'graphql';
import { Field, ObjectType, Query, Resolver, buildSchema } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, getMetadataArgsStorage } from 'typeorm';
import { describe, expect, it } from 'vitest';

@Entity()
class Owner {
  @PrimaryColumn('varchar')
  id!: string;
}

@Entity()
class Thing {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar', { default: 'unnamed' })
  name!: string;

  @ManyToOne(() => Owner)
  @JoinColumn()
  owner?: Relation<Owner>;
}

@ObjectType()
class ThingType {
  @Field(() => String)
  name!: string;
}

@Resolver(() => ThingType)
class ThingResolver {
  @Query(() => [ThingType])
  things(): ThingType[] {
    return [{ name: 'vest' }];
  }
}

/** Tests run through another compiler than the build; these are the three things that would silently differ. */
describe('decorated classes in a test run', () => {
  it('make one schema in the one copy of graphql', async () => {
    const schema = await buildSchema({ resolvers: [ThingResolver], validate: false });

    const answer = await graphql({ schema, source: '{ things { name } }' });

    expect(schema).toBeInstanceOf(GraphQLSchema);
    expect(JSON.parse(JSON.stringify(answer))).toEqual({ data: { things: [{ name: 'vest' }] } });
  });

  it('have no own properties before a row fills them', () => {
    expect(Object.keys(new Thing())).toEqual([]);
  });

  it('tell TypeORM their columns by hand, without emitted metadata', () => {
    const columns = getMetadataArgsStorage().filterColumns(Thing);

    expect(columns.map((column) => [column.propertyName, column.options.type])).toEqual([
      ['id', 'varchar'],
      ['name', 'varchar'],
    ]);
    expect(Reflect.getMetadata('design:type', Thing.prototype, 'name')).toBeUndefined();
  });
});
