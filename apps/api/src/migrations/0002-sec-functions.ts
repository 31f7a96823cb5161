import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The only doors to accounts, memberships and sessions: each runs as their owner and answers for the acting person. */
export class SecFunctions1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(whoAsks);
    await runner.query(signIn);
    await runner.query(administration);
    await runner.query(`REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sec FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA sec TO desk_app`);
    await runner.query(`GRANT EXECUTE ON FUNCTION sec.user_id() TO desk_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA sec CASCADE');
  }
}

const whoAsks = `
  CREATE FUNCTION sec.user_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
    SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;

  CREATE FUNCTION sec.client_ids(roles text[]) RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    SELECT coalesce(array_agg(DISTINCT client_id), '{}') FROM sec.membership
     WHERE account_id = nullif(current_setting('app.user_id', true), '')::uuid
       AND revoked_at IS NULL AND client_id IS NOT NULL AND role = ANY (roles) $$;

  CREATE FUNCTION sec.has_role(roles text[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    SELECT EXISTS (SELECT FROM sec.membership
     WHERE account_id = nullif(current_setting('app.user_id', true), '')::uuid
       AND revoked_at IS NULL AND role = ANY (roles)) $$;

  CREATE FUNCTION sec.is_staff() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    SELECT EXISTS (SELECT FROM sec.membership
     WHERE account_id = nullif(current_setting('app.user_id', true), '')::uuid
       AND revoked_at IS NULL AND role NOT IN ('client_user', 'client_manager')) $$;

  CREATE FUNCTION sec.staff_serving_me() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    SELECT coalesce(array_agg(DISTINCT theirs.account_id), '{}') FROM sec.membership mine
      JOIN sec.membership theirs ON theirs.client_id = mine.client_id
       AND theirs.role NOT IN ('client_user', 'client_manager')
     WHERE mine.account_id = nullif(current_setting('app.user_id', true), '')::uuid AND mine.revoked_at IS NULL $$;

  -- Staff who hold one of the roles at a client; nothing when the caller has no right there.
  CREATE FUNCTION sec.staff_of_client(client uuid, roles text[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    SELECT DISTINCT theirs.account_id FROM sec.membership theirs JOIN sec.account a ON a.id = theirs.account_id
     WHERE theirs.client_id = client AND theirs.role = ANY (roles) AND theirs.revoked_at IS NULL AND a.disabled_at IS NULL
       AND EXISTS (SELECT FROM sec.membership mine WHERE mine.client_id = client AND mine.revoked_at IS NULL
         AND mine.account_id = nullif(current_setting('app.user_id', true), '')::uuid
         AND mine.role NOT IN ('client_user', 'client_manager')) $$;

  CREATE FUNCTION sec.memberships_of(person uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('clientId', client_id, 'role', role)), '[]')
      FROM sec.membership WHERE account_id = person AND revoked_at IS NULL $$;`;

const signIn = `
  CREATE FUNCTION sec.account_for_sign_in(address text)
    RETURNS TABLE (id uuid, kind text, password_hash text) LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    SELECT a.id, a.kind, a.password_hash FROM sec.account a WHERE a.email = lower(address) AND a.disabled_at IS NULL $$;

  CREATE FUNCTION sec.account_by_email(address text) RETURNS TABLE (id uuid, kind text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    SELECT a.id, a.kind FROM sec.account a WHERE a.email = lower(address) AND a.disabled_at IS NULL $$;

  CREATE FUNCTION sec.open_session(session uuid, account uuid, hash bytea, at timestamptz, until timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    INSERT INTO sec.session (id, account_id, refresh_hash, opened_at, refreshed_at, expires_at)
      VALUES (session, account, hash, at, at, until) $$;

  -- A refresh token serves once. One used before means that it was stolen: its session ends for both holders,
  -- unless it is the immediately preceding one within the grace (two tabs that refresh at the same moment).
  CREATE FUNCTION sec.rotate_session(old_hash bytea, new_hash bytea, at timestamptz, grace interval)
    RETURNS TABLE (id uuid, account_id uuid, outcome text) LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    DECLARE found sec.session;
    BEGIN
      SELECT s.* INTO found FROM sec.session s WHERE s.refresh_hash = old_hash FOR UPDATE;
      IF found.id IS NULL THEN
        SELECT s.* INTO found FROM sec.session s WHERE old_hash = ANY (s.used_hashes) FOR UPDATE;
      END IF;
      IF found.id IS NULL OR found.ended_at IS NOT NULL OR found.expires_at <= at THEN RETURN; END IF;
      IF found.refresh_hash = old_hash THEN
        UPDATE sec.session s SET refresh_hash = new_hash, used_hashes = (array_prepend(old_hash, s.used_hashes))[1:50],
          refreshed_at = at WHERE s.id = found.id;
        RETURN QUERY SELECT found.id, found.account_id, 'rotated'::text;
      ELSIF found.used_hashes[1] = old_hash AND found.refreshed_at > at - grace THEN
        RETURN QUERY SELECT found.id, found.account_id, 'kept'::text;
      ELSE
        UPDATE sec.session s SET ended_at = at, end_reason = 'reused_token' WHERE s.id = found.id;
      END IF;
    END $$;

  CREATE FUNCTION sec.end_session(hash bytea, at timestamptz) RETURNS SETOF uuid LANGUAGE sql SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    UPDATE sec.session SET ended_at = at, end_reason = 'signed_out'
     WHERE (refresh_hash = hash OR hash = ANY (used_hashes)) AND ended_at IS NULL RETURNING id $$;

  -- The rights that hold now, for each session that still lives.
  CREATE FUNCTION sec.callers_of(sessions uuid[], at timestamptz)
    RETURNS TABLE (session_id uuid, account_id uuid, kind text, memberships jsonb) LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    SELECT s.id, a.id, a.kind, sec.memberships_of(a.id) FROM sec.session s JOIN sec.account a ON a.id = s.account_id
     WHERE s.id = ANY (sessions) AND s.ended_at IS NULL AND s.expires_at > at AND a.disabled_at IS NULL $$;`;

const administration = `
  CREATE FUNCTION sec.require_admin() RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    BEGIN
      IF NOT sec.has_role('{provider_admin}') THEN RAISE EXCEPTION 'not an administrator' USING ERRCODE = '42501'; END IF;
    END $$;

  CREATE FUNCTION sec.create_account(person uuid, account_kind text, address text, hash text, at timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    BEGIN
      PERFORM sec.require_admin();
      INSERT INTO sec.account (id, kind, email, password_hash, created_at)
        VALUES (person, account_kind, lower(address), hash, at);
    END $$;

  CREATE FUNCTION sec.grant_role(person uuid, company uuid, granted_role text, at timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    BEGIN
      PERFORM sec.require_admin();
      INSERT INTO sec.membership (account_id, client_id, role, granted_at) VALUES (person, company, granted_role, at)
        ON CONFLICT (account_id, client_id, role) DO UPDATE SET revoked_at = NULL, granted_at = excluded.granted_at
          WHERE sec.membership.revoked_at IS NOT NULL;
    END $$;

  CREATE FUNCTION sec.revoke_role(person uuid, company uuid, revoked_role text, at timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    BEGIN
      PERFORM sec.require_admin();
      UPDATE sec.membership SET revoked_at = at WHERE account_id = person AND client_id IS NOT DISTINCT FROM company
        AND role = revoked_role AND revoked_at IS NULL;
    END $$;

  CREATE FUNCTION sec.disable_account(person uuid, at timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    BEGIN
      PERFORM sec.require_admin();
      UPDATE sec.account SET disabled_at = at WHERE id = person AND disabled_at IS NULL;
      UPDATE sec.session SET ended_at = at, end_reason = 'disabled' WHERE account_id = person AND ended_at IS NULL;
    END $$;

  -- Before a client's first row can be written, those who serve every client are given their place there.
  CREATE FUNCTION sec.admit_client(company uuid, at timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    BEGIN
      PERFORM sec.require_admin();
      INSERT INTO sec.membership (account_id, client_id, role, granted_at)
        SELECT account_id, company, role, at FROM sec.membership WHERE client_id IS NULL AND revoked_at IS NULL
        ON CONFLICT DO NOTHING;
    END $$;`;
