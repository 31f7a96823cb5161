import pg from 'pg';

/** Works over a connection of the database's owner, beside the product's own two roles; it is closed whatever happens. */
export async function asOwner<Result>(
  databaseUrl: string,
  work: (owner: pg.Client) => Promise<Result>,
): Promise<Result> {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}
