import { GraphQLError } from 'graphql';

/**
 * What an error says to whoever asked. The words of what nobody foresaw stay inside, and what a schema holds is not to be
 * guessed word by word.
 */
export function outspoken(error: unknown, message: string): string {
  if (!(error instanceof GraphQLError)) return 'internal error';
  return message.replace(/ ?Did you mean .+\?$/s, '');
}
