/**
 * The words of each ticket, weighed by where they stand: A title, B contact, C public texts, D internal notes. They lie
 * in `sec`, not forced, so that the index serves `@@`; two functions that answer for the acting person read them.
 */
export const searchTables = `
  CREATE TABLE sec.contact_search (
    client_id uuid NOT NULL,
    contact_id uuid NOT NULL,
    words text[] NOT NULL,
    PRIMARY KEY (client_id, contact_id),
    FOREIGN KEY (client_id, contact_id) REFERENCES desk.contact (client_id, id) ON DELETE CASCADE
  );
  CREATE TABLE sec.ticket_search (
    client_id uuid NOT NULL,
    ticket_id uuid NOT NULL,
    contact_id uuid,
    title text[] NOT NULL,
    words tsvector NOT NULL,
    PRIMARY KEY (client_id, ticket_id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES desk.ticket (client_id, id) ON DELETE CASCADE
  );
  CREATE INDEX ticket_search_of_contact ON sec.ticket_search (client_id, contact_id) WHERE contact_id IS NOT NULL;
  CREATE TABLE sec.text_search (
    client_id uuid NOT NULL,
    text_id uuid NOT NULL,
    ticket_id uuid NOT NULL,
    internal boolean NOT NULL,
    words text[] NOT NULL,
    PRIMARY KEY (client_id, text_id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES sec.ticket_search ON DELETE CASCADE
  );
  CREATE INDEX text_search_of_ticket ON sec.text_search (client_id, ticket_id);
  ALTER TABLE sec.contact_search ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sec.ticket_search ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sec.text_search ENABLE ROW LEVEL SECURITY;`;

/** Made after the tables are filled, which is faster; the second is walked for callers of many clients alone. */
export const searchIndexes = `
  CREATE INDEX ticket_search_words ON sec.ticket_search USING gin (words);
  CREATE INDEX ticket_search_newest ON sec.ticket_search (ticket_id);
  ANALYZE sec.ticket_search;`;

export const searchWords = `
  -- Accents, case and punctuation aside: what is left are words and blanks.
  CREATE FUNCTION sec.plain_words(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path = pg_catalog AS $$
    SELECT regexp_replace(replace(replace(desk.fold(said), 'œ', 'oe'), 'æ', 'ae'),
      '[\\u0001-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]+', ' ', 'g') $$;

  -- Each word as it is written and as its French and its English stem, since nobody says which language a text is in.
  CREATE FUNCTION sec.words_of(said text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path = pg_catalog AS $$
    SELECT CASE WHEN octet_length(text) <= 80 THEN tsvector_to_array(words)
                ELSE ARRAY(SELECT word FROM unnest(tsvector_to_array(words)) AS word WHERE octet_length(word) <= 80 LIMIT 10000) END
      FROM (SELECT text, to_tsvector('simple', text) || to_tsvector('french', text) || to_tsvector('english', text) AS words
              FROM sec.plain_words(left(coalesce(said, ''), 100000)) AS text) told $$;

  -- A word has one place for each weight; ten thousand words stay below what a tsvector holds.
  CREATE FUNCTION sec.weigh(title text[], contact text[], told text[], internal text[]) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
    SELECT coalesce(string_agg('''' || word || ''':' || places, ' '), '')::tsvector FROM (
      SELECT word, string_agg(DISTINCT place, ',') AS places FROM (
        SELECT unnest(title) AS word, '1A' AS place UNION ALL SELECT unnest(contact), '2B'
         UNION ALL SELECT unnest(told), '3C' UNION ALL SELECT unnest(internal), '4D') placed
       GROUP BY word ORDER BY min(place), word LIMIT 10000) weighed $$;

  -- Every word must be found, the last one as a beginning; words that say nothing count only where there is no other.
  CREATE FUNCTION sec.words_sought(sought text, is_staff boolean) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path = pg_catalog AS $$
    WITH word AS (
      SELECT said, place, place = max(place) OVER () AND length(said) > 1 AS begins,
             tsvector_to_array(to_tsvector('french', said)) AS french, tsvector_to_array(to_tsvector('english', said)) AS english
        FROM (SELECT said, place FROM string_to_table(sec.plain_words(sought), ' ') WITH ORDINALITY AS one (said, place)
               WHERE said <> '' ORDER BY place LIMIT 8) typed),
    kept AS (
      SELECT * FROM word WHERE (french <> '{}' AND english <> '{}')
          OR NOT EXISTS (SELECT FROM word telling WHERE telling.french <> '{}' AND telling.english <> '{}')),
    alternative AS (
      SELECT place, said AS form, begins FROM kept
       UNION SELECT place, unnest(french || english), false FROM kept),
    seen AS (SELECT CASE WHEN is_staff THEN '' ELSE 'ABC' END AS weights),
    asked AS (
      SELECT place, string_agg('''' || form || '''' || CASE WHEN begins THEN ':*' WHEN weights <> '' THEN ':' ELSE '' END || weights, ' | ') AS forms
        FROM alternative, seen GROUP BY place)
    SELECT string_agg('(' || forms || ')', ' & ' ORDER BY place)::tsquery FROM asked $$;`;

/** Triggers, so that no writer of today or tomorrow forgets; whole statements at once, so that an import stays one. */
export const searchTriggers = `
  CREATE FUNCTION sec.index_tickets(clients uuid[], tickets uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    UPDATE sec.ticket_search s SET words = sec.weigh(s.title,
        (SELECT c.words FROM sec.contact_search c WHERE c.client_id = s.client_id AND c.contact_id = s.contact_id),
        ARRAY(SELECT unnest(x.words) FROM sec.text_search x
               WHERE x.client_id = s.client_id AND x.ticket_id = s.ticket_id AND NOT x.internal),
        ARRAY(SELECT unnest(x.words) FROM sec.text_search x
               WHERE x.client_id = s.client_id AND x.ticket_id = s.ticket_id AND x.internal))
      FROM unnest(clients, tickets) AS changed (client_id, ticket_id)
     WHERE s.client_id = changed.client_id AND s.ticket_id = changed.ticket_id $$;

  CREATE FUNCTION sec.index_new_tickets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    BEGIN
      INSERT INTO sec.ticket_search (client_id, ticket_id, contact_id, title, words)
        SELECT t.client_id, t.id, t.contact_id, t.title, sec.weigh(t.title, c.words, '{}', '{}')
          FROM (SELECT client_id, id, contact_id, sec.words_of(title) AS title FROM added) t
          LEFT JOIN sec.contact_search c ON c.client_id = t.client_id AND c.contact_id = t.contact_id;
      RETURN NULL;
    END $$;
  CREATE TRIGGER index_new_tickets AFTER INSERT ON desk.ticket REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION sec.index_new_tickets();

  CREATE FUNCTION sec.index_retold_ticket() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    BEGIN
      UPDATE sec.ticket_search SET title = sec.words_of(NEW.title), contact_id = NEW.contact_id
       WHERE client_id = NEW.client_id AND ticket_id = NEW.id;
      PERFORM sec.index_tickets(ARRAY[NEW.client_id], ARRAY[NEW.id]);
      RETURN NULL;
    END $$;
  CREATE TRIGGER index_retold_ticket AFTER UPDATE ON desk.ticket FOR EACH ROW
    WHEN (OLD.title IS DISTINCT FROM NEW.title OR OLD.contact_id IS DISTINCT FROM NEW.contact_id)
    EXECUTE FUNCTION sec.index_retold_ticket();

  -- A text that was erased has no body, and so no words.
  CREATE FUNCTION sec.index_texts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    BEGIN
      IF TG_OP <> 'INSERT' THEN
        DELETE FROM sec.text_search s USING changed c WHERE s.client_id = c.client_id AND s.text_id = c.id;
      END IF;
      IF TG_OP <> 'DELETE' THEN
        INSERT INTO sec.text_search (client_id, text_id, ticket_id, internal, words)
          SELECT client_id, id, ticket_id, internal, sec.words_of(body) FROM changed WHERE use <> 'title' AND body IS NOT NULL;
      END IF;
      PERFORM sec.index_tickets(array_agg(client_id), array_agg(ticket_id)) FROM changed WHERE use <> 'title';
      RETURN NULL;
    END $$;
  CREATE TRIGGER index_new_texts AFTER INSERT ON desk.ticket_text REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION sec.index_texts();
  CREATE TRIGGER index_changed_texts AFTER UPDATE ON desk.ticket_text REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION sec.index_texts();
  CREATE TRIGGER index_gone_texts AFTER DELETE ON desk.ticket_text REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION sec.index_texts();

  CREATE FUNCTION sec.index_new_contacts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    BEGIN
      INSERT INTO sec.contact_search (client_id, contact_id, words)
        SELECT client_id, id, sec.words_of(name) FROM added;
      RETURN NULL;
    END $$;
  CREATE TRIGGER index_new_contacts AFTER INSERT ON desk.contact REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION sec.index_new_contacts();

  CREATE FUNCTION sec.index_renamed_contact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    BEGIN
      UPDATE sec.contact_search SET words = sec.words_of(NEW.name) WHERE client_id = NEW.client_id AND contact_id = NEW.id;
      PERFORM sec.index_tickets(array_agg(client_id), array_agg(ticket_id)) FROM sec.ticket_search
        WHERE client_id = NEW.client_id AND contact_id = NEW.id;
      RETURN NULL;
    END $$;
  CREATE TRIGGER index_renamed_contact AFTER UPDATE ON desk.contact FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION sec.index_renamed_contact();`;

/** Whose tickets they are is asked of the memberships, never taken from who calls; the ticket's own walls stand behind. */
export const searchDoors = `
  CREATE FUNCTION sec.searchable_clients() RETURNS TABLE (wide uuid[], own uuid[]) LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    SELECT coalesce(array_agg(client_id) FILTER (WHERE is_wide), '{}'), coalesce(array_agg(client_id) FILTER (WHERE NOT is_wide), '{}')
      FROM (SELECT client_id, bool_or(role <> 'client_user') AS is_wide FROM sec.membership
             WHERE account_id = sec.user_id() AND revoked_at IS NULL AND client_id IS NOT NULL GROUP BY client_id) held $$;

  -- Every ticket of the caller's in which all the words are found.
  CREATE FUNCTION sec.tickets_matching(sought text) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 200
    SET search_path = pg_catalog, sec AS $$
    DECLARE mine record; query tsquery := sec.words_sought(sought, sec.is_staff());
    BEGIN
      SELECT * INTO mine FROM sec.searchable_clients();
      IF mine.wide <> '{}' THEN
        RETURN QUERY EXECUTE 'SELECT ticket_id FROM sec.ticket_search WHERE words @@ $1 AND client_id = ANY ($2)'
          USING query, mine.wide;
      END IF;
      IF mine.own <> '{}' THEN
        RETURN QUERY EXECUTE 'SELECT ticket_id FROM sec.ticket_search
          WHERE words @@ $1 AND client_id = ANY ($2) AND contact_id = sec.user_id()' USING query, mine.own;
      END IF;
    END $$;

  -- The newest of them with how well they match; few clients are asked one by one, many by age.
  CREATE FUNCTION sec.best_matches(sought text, most integer) RETURNS TABLE (ticket_id uuid, rank real)
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 200 SET search_path = pg_catalog, sec AS $$
    DECLARE mine record; query tsquery := sec.words_sought(sought, sec.is_staff());
    BEGIN
      SELECT * INTO mine FROM sec.searchable_clients();
      IF cardinality(mine.wide) > 20 THEN
        RETURN QUERY EXECUTE 'SELECT s.ticket_id, ts_rank(s.words, $1) FROM sec.ticket_search s
          WHERE s.words @@ $1 AND s.client_id = ANY ($2) ORDER BY s.ticket_id DESC LIMIT $3' USING query, mine.wide, most;
      ELSE
        RETURN QUERY EXECUTE 'SELECT s.ticket_id, ts_rank(s.words, $1) FROM unnest($2) AS c (id) CROSS JOIN LATERAL
          (SELECT * FROM sec.ticket_search WHERE words @@ $1 AND client_id = c.id ORDER BY ticket_id DESC LIMIT $3) s
          ORDER BY s.ticket_id DESC LIMIT $3' USING query, mine.wide, most;
      END IF;
      IF mine.own <> '{}' THEN
        RETURN QUERY EXECUTE 'SELECT s.ticket_id, ts_rank(s.words, $1) FROM sec.ticket_search s
          WHERE s.words @@ $1 AND s.client_id = ANY ($2) AND s.contact_id = sec.user_id()
          ORDER BY s.ticket_id DESC LIMIT $3' USING query, mine.own, most;
      END IF;
    END $$;
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sec FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION sec.tickets_matching, sec.best_matches TO desk_app;`;

/** Texts and contacts of before; the walls stand against the owner too, and are put back. */
export const searchOfEarlierTickets = `
  ALTER TABLE desk.contact NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE desk.ticket NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE desk.ticket_text NO FORCE ROW LEVEL SECURITY;
  INSERT INTO sec.contact_search (client_id, contact_id, words) SELECT client_id, id, sec.words_of(name) FROM desk.contact;
  INSERT INTO sec.ticket_search (client_id, ticket_id, contact_id, title, words)
    SELECT t.client_id, t.id, t.contact_id, t.title, sec.weigh(t.title, c.words, '{}', '{}')
      FROM (SELECT client_id, id, contact_id, sec.words_of(title) AS title FROM desk.ticket OFFSET 0) t
      LEFT JOIN sec.contact_search c ON c.client_id = t.client_id AND c.contact_id = t.contact_id;
  INSERT INTO sec.text_search (client_id, text_id, ticket_id, internal, words)
    SELECT client_id, id, ticket_id, internal, sec.words_of(body) FROM desk.ticket_text
     WHERE use <> 'title' AND body IS NOT NULL;
  SELECT sec.index_tickets(array_agg(client_id), array_agg(ticket_id))
    FROM (SELECT DISTINCT client_id, ticket_id FROM sec.text_search) told;
  ALTER TABLE desk.contact FORCE ROW LEVEL SECURITY;
  ALTER TABLE desk.ticket FORCE ROW LEVEL SECURITY;
  ALTER TABLE desk.ticket_text FORCE ROW LEVEL SECURITY;`;

export const withoutSearch = `
  DROP TRIGGER index_new_tickets ON desk.ticket;
  DROP TRIGGER index_retold_ticket ON desk.ticket;
  DROP TRIGGER index_new_texts ON desk.ticket_text;
  DROP TRIGGER index_changed_texts ON desk.ticket_text;
  DROP TRIGGER index_gone_texts ON desk.ticket_text;
  DROP TRIGGER index_new_contacts ON desk.contact;
  DROP TRIGGER index_renamed_contact ON desk.contact;
  DROP FUNCTION sec.best_matches, sec.tickets_matching, sec.searchable_clients, sec.index_renamed_contact,
    sec.index_new_contacts, sec.index_texts, sec.index_retold_ticket, sec.index_new_tickets, sec.index_tickets,
    sec.words_sought, sec.weigh, sec.words_of, sec.plain_words;
  DROP TABLE sec.text_search, sec.ticket_search, sec.contact_search;`;
