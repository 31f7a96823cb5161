import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who granted what, and the doors through which an administrator reads and changes who may do what where. */
export class Rights1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sec.membership ADD COLUMN granted_by uuid');
    await runner.query('GRANT UPDATE (level) ON desk.staff TO desk_app');
    await runner.query(grantRole('granted_by', 'sec.user_id()'));
    await runner.query(doors);
    await runner.query(
      `REVOKE ALL ON FUNCTION ${doorNames} FROM PUBLIC; GRANT EXECUTE ON FUNCTION ${doorNames} TO desk_app`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION ${doorNames}`);
    await runner.query(grantRole());
    await runner.query('REVOKE UPDATE (level) ON desk.staff FROM desk_app');
    await runner.query('ALTER TABLE sec.membership DROP COLUMN granted_by');
  }
}

/** As it was, and with who grants. */
const grantRole = (column = '', value = ''): string => `
  CREATE OR REPLACE FUNCTION sec.grant_role(person uuid, company uuid, granted_role text, at timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    BEGIN
      PERFORM sec.require_admin();
      INSERT INTO sec.membership (account_id, client_id, role, granted_at${column && `, ${column}`})
        VALUES (person, company, granted_role, at${value && `, ${value}`})
        ON CONFLICT (account_id, client_id, role) DO UPDATE SET revoked_at = NULL, granted_at = excluded.granted_at
          ${column && `, ${column} = excluded.${column}`}
          WHERE sec.membership.revoked_at IS NOT NULL;
    END $$;`;

const doorNames =
  'sec.accounts_of(uuid[], uuid[]), sec.administrators_besides(uuid), sec.enable_account(uuid), sec.open_account(uuid, text, text, text, timestamptz)';

const doors = `
  -- What people hold at these clients and at the provider itself, how they sign in, and in which role they last worked;
  -- nothing for whoever is no administrator.
  CREATE FUNCTION sec.accounts_of(persons uuid[], clients uuid[])
    RETURNS TABLE (id uuid, kind text, email text, is_active boolean, open_tickets integer, roles text[],
      worked_as text, held jsonb) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    SELECT a.id, a.kind, a.email, a.disabled_at IS NULL,
           (SELECT count(*)::int FROM sec.holding h WHERE h.staff_id = a.id),
           coalesce((SELECT array_agg(DISTINCT m.role) FROM sec.membership m
             WHERE m.account_id = a.id AND m.revoked_at IS NULL), '{}'),
           (SELECT m.role FROM sec.membership m
             WHERE m.account_id = a.id AND m.role IN ('dispatcher', 'technician', 'shift_lead')
             ORDER BY m.revoked_at DESC NULLS FIRST, m.granted_at DESC LIMIT 1),
           coalesce((SELECT jsonb_agg(jsonb_build_object('clientId', m.client_id, 'role', m.role,
                'since', m.granted_at, 'by', m.granted_by) ORDER BY m.granted_at, m.role) FROM sec.membership m
             WHERE m.account_id = a.id AND m.revoked_at IS NULL
               AND (m.client_id IS NULL OR m.client_id = ANY (clients))), '[]')
      FROM sec.account a WHERE a.id = ANY (persons) AND sec.has_role('{provider_admin}') $$;

  CREATE FUNCTION sec.administrators_besides(person uuid) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    SELECT count(DISTINCT a.id)::int FROM sec.account a JOIN sec.membership m ON m.account_id = a.id
     WHERE m.role = 'provider_admin' AND m.revoked_at IS NULL AND a.disabled_at IS NULL
       AND a.password_hash IS NOT NULL AND a.id <> person AND sec.has_role('{provider_admin}') $$;

  CREATE FUNCTION sec.enable_account(person uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    BEGIN
      PERFORM sec.require_admin();
      UPDATE sec.account SET disabled_at = NULL WHERE id = person;
    END $$;

  -- Whether there is one now: an address that somebody has already opens none.
  CREATE FUNCTION sec.open_account(person uuid, account_kind text, address text, hash text, at timestamptz)
    RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    BEGIN
      PERFORM sec.require_admin();
      INSERT INTO sec.account (id, kind, email, password_hash, created_at)
        VALUES (person, account_kind, lower(address), hash, at) ON CONFLICT (email) DO NOTHING;
      RETURN FOUND;
    END $$;`;
