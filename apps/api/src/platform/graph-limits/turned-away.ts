import type { Language, LimitCode, Overstep } from '@vigie/copy';
import { GraphQLError } from 'graphql';
import { limitIn } from '../speech.ts';

/** A request that nothing is run of: HTTP 400 with the code, the limit and the figure. */
export function turnedAway(language: Language, code: LimitCode, why?: Overstep): GraphQLError {
  const extensions = { code, ...why, http: { status: 400 } };
  return new GraphQLError(limitIn(language, code, why ?? { limit: 0, found: 0 }), { extensions });
}
