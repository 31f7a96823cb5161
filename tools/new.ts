/** `npm run new -- act <area> <name> ...`: writes what one act needs, from rule to words, in the way of the house. */
import { actOnTicket } from './new/act-on-ticket.ts';
import { outcomesOf, write } from './new/changes.ts';
import { namesOf } from './new/names.ts';
import { tellWritten } from './new/tell-written.ts';
import { readWish, Refused } from './new/wish.ts';
import { root } from './processes/root.ts';

async function main(args: readonly string[]): Promise<void> {
  const wish = readWish(args);
  const names = namesOf(wish);
  const outcomes = await outcomesOf(actOnTicket(names), root);
  if (!wish.isDryRun) write(outcomes, root);
  console.log(tellWritten(names, outcomes, wish.isDryRun));
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
