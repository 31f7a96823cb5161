/** jest globalTeardown: lets the database of the run go. */
export { stopThrowAway as default } from './keep-throw-away.ts';
