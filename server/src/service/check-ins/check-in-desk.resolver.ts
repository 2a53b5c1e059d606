import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { CheckInDeskType, CheckInRowType } from './check-in-desk.type.js';
import { enterSignInSheet, type SheetOutcome } from './enter-sheet.js';
import { EnterSheetInput } from './enter-sheet.inputs.js';
import { EnterSignInSheetPayload, SheetOutcomeType } from './enter-sheet.type.js';
import { findDesk, listDeskRows, listDesks, type Desk } from './list-desks.js';
import { showOutcomes } from './show-outcomes.js';

/** What the page at the station, and the sheet of paper, are made of. */
@Resolver(() => CheckInDeskType)
export class CheckInDeskResolver {
  @Query(() => [CheckInDeskType], {
    description: 'The shifts that can be checked in to or out of now or within a day, soonest first. (签到台列表)',
  })
  checkInDesks(@Ctx() ctx: RequestContext) {
    return listDesks(ctx);
  }

  @Query(() => CheckInDeskType, { nullable: true, description: 'The check-in desk of one shift. (签到台)' })
  checkInDesk(
    @Ctx() ctx: RequestContext,
    @Arg('shiftId', () => ID, { description: 'The shift. (班次)' }) shiftId: string,
  ) {
    return findDesk(ctx, shiftId);
  }

  @FieldResolver(() => [CheckInRowType], { description: 'Everybody with a place on the shift, by name. (签到名单)' })
  rows(@Ctx() ctx: RequestContext, @Root() desk: Desk) {
    return listDeskRows(ctx, desk.shiftId);
  }
}

/** A sheet of paper, entered afterwards. */
@Resolver(() => EnterSignInSheetPayload)
export class EnterSheetResolver {
  @Mutation(() => EnterSignInSheetPayload, {
    description: 'Enters a sign-in sheet of paper by its row codes; safe to repeat. (录入纸质签到表)',
  })
  async enterSignInSheet(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => EnterSheetInput, { description: 'The sheet. (内容)' }) input: EnterSheetInput,
  ) {
    return { entered: await enterSignInSheet(ctx, input) };
  }

  @FieldResolver(() => [SheetOutcomeType], { description: 'One for each time, in the order of the sheet. (逐条结果)' })
  async outcomes(
    @Ctx() ctx: RequestContext,
    @Root() { entered }: { readonly entered: readonly SheetOutcome[] },
    @Info() info: GraphQLResolveInfo,
  ) {
    const shown = await showOutcomes(ctx, entered, info);
    return shown.map((one, at) => ({ ...one, rowCode: one.nonce, direction: entered[at]?.direction }));
  }
}
