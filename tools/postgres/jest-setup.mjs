import { startThrowAway } from './keep-throw-away.ts';

/**
 * jest globalSetup of every project whose tests need a database: one throw-away server for the whole run;
 * VIGIE_TEST_DATABASE is the address of its database `vigie`, as an owner who may create databases.
 */
export default async function startTestDatabase() {
  process.env['VIGIE_TEST_DATABASE'] = await startThrowAway();
}
