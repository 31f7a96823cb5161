import type { Imports } from './imports.ts';

const whole = new Intl.NumberFormat('fr-FR');
const n = (count: number): string => whole.format(count);
const list = (names: readonly string[]): string => names.join(', ');
const quoted = (value: string): string => `«\u00a0${value}\u00a0»`;

const optionRules = {
  zone: (value: string) =>
    `--zone\u00a0: ${quoted(value)} n’est pas un fuseau horaire\u202f; écrivez par exemple Europe/Paris ou Etc/UTC.`,
  until: (value: string) =>
    `--until\u00a0: ${quoted(value)} n’est pas une heure\u202f; écrivez 2016-05-18T12:00, dans le fuseau du journal, ou avec un décalage.`,
  clients: (value: string) => `--clients\u00a0: ${quoted(value)} n’est pas un nombre entier de 0 à 500.`,
  encoding: (value: string) =>
    `--encoding\u00a0: ${quoted(value)} est inconnu\u202f; écrivez utf-8, latin1, windows-1252 ou utf-16le.`,
  onBadRow: (value: string) =>
    `--on-bad-row\u00a0: ${quoted(value)} n’est ni keep (prendre les bonnes lignes) ni stop (n’en prendre aucune).`,
  errors: (value: string) =>
    `--errors\u00a0: ${quoted(value)} ne peut pas recevoir les lignes en erreur\u202f; donnez le chemin d’un autre fichier.`,
  as: (value: string) => `--as\u00a0: ${quoted(value)} n’est pas l’adresse électronique d’un compte.`,
  language: (value: string) => `--language\u00a0: ${quoted(value)} n’est ni fr ni en.`,
};

export const importsFr: Imports = {
  command: {
    tagline: 'La plateforme d’exploitation d’un prestataire d’infogérance.',
    usage: 'Usage\u00a0:',
    arguments: 'Arguments\u00a0:',
    options: 'Options\u00a0:',
    commands: 'Commandes\u00a0:',
    usageOfVigie: '<commande> [options]',
    usageOfImport: '<outil> <csv> [options]',
    usageOfServicenow: '<csv> [options]',
    help: 'affiche cette aide',
    language: 'langue des messages, fr ou en (par défaut celle de la console)',
    import: 'reprend l’historique d’un autre outil',
    servicenow: 'ouvre les tickets d’un journal d’audit ServiceNow tels qu’ils étaient à un instant',
    file: 'le journal d’audit, .csv ou .csv.gz',
    until: 'jusqu’à quand lire le journal, par exemple 2016-05-18T12:00 (par défaut jusqu’à sa fin)',
    clients: 'combien des plus grands lieux deviennent des clients à part entière (par défaut 12)',
    zone: 'fuseau horaire du journal (par défaut Etc/UTC)',
    encoding: 'encodage du fichier, par exemple latin1 (par défaut d’après son contenu)',
    onBadRow: 'keep\u00a0: prendre les bonnes lignes, stop\u00a0: aucune dès qu’une est mauvaise (par défaut keep)',
    errors: 'un fichier CSV pour les lignes en erreur et leurs raisons',
    as: 'l’administrateur au nom de qui importer (par défaut le premier)',
    dryRun: 'montre ce qui se passerait sans rien écrire',
    see: (command) => `Voir\u00a0: ${command} --help`,
  },
  faults: {
    missingCommand: ({ known }) => `Il manque une commande. Il y a\u00a0: ${list(known)}.`,
    unknownCommand: ({ word, known }) => `${quoted(word)} n’est pas une commande. Il y a\u00a0: ${list(known)}.`,
    unknownOption: ({ option }) => `L’option ${option} n’existe pas.`,
    missingArgument: ({ name }) => `L’argument <${name}> manque.`,
    missingValue: ({ option }) => `L’option ${option} demande une valeur.`,
    tooManyArguments: () => 'Il y a plus d’arguments que la commande n’en prend.',
    badOption: ({ option, value }) => optionRules[option](value),
    noSuchFile: ({ path }) => `Le fichier ${path} n’existe pas.`,
    notAFile: ({ path }) => `${path} n’est pas un fichier qui se lit deux fois\u202f; donnez un fichier sur disque.`,
    unreadableFile: ({ path, reason }) => `Le fichier ${path} ne peut pas être lu (${reason}).`,
    unwritableFile: ({ path, reason }) => `Le fichier ${path} ne peut pas être écrit (${reason}).`,
    emptyFile: ({ path }) => `Le fichier ${path} est vide.`,
    truncatedFile: ({ path }) =>
      `Le fichier compressé ${path} est coupé avant sa fin. Récupérez-le à nouveau\u202f; rien n’a été importé.`,
    damagedFile: ({ path }) =>
      `Le fichier compressé ${path} est abîmé. Récupérez-le à nouveau\u202f; rien n’a été importé.`,
    fileChanged: ({ path }) =>
      `Le fichier ${path} a changé pendant sa lecture. Ce qui est importé reste\u202f; relancez la commande.`,
    wrongHeader: ({ missing, unexpected, twice }) =>
      [
        'La première ligne n’est pas celle d’un journal d’audit ServiceNow.',
        missing.length > 0 ? `Manque\u00a0: ${list(missing)}.` : '',
        twice.length > 0 ? `En double\u00a0: ${list(twice)}.` : '',
        unexpected.length > 0 ? `Inattendu\u00a0: ${list(unexpected.slice(0, 40))}.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    noGoodRow: () => 'Le fichier ne contient aucune ligne qui puisse être importée.',
    tooManyBadRows: ({ limit, first }) =>
      `Plus de ${n(limit)} lignes sont en erreur, la première en ligne ${n(first)}\u00a0: ce n’est sans doute pas le bon fichier. Rien n’a été importé.`,
    badRowsStop: ({ count }) =>
      `${n(count)} ${count > 1 ? 'lignes' : 'ligne'} en erreur et --on-bad-row stop\u00a0: rien n’a été importé.`,
    noSuchAccount: ({ email }) => `--as\u00a0: il n’y a pas de compte ${email}.`,
    notAllowed: ({ email }) =>
      `${email ?? 'Ce compte'} ne peut pas importer de tickets\u00a0: il y faut le rôle d’administrateur.`,
    seesTooLittle: () =>
      'Cet administrateur ne voit pas tous les clients, et le journal est à l’un des autres. Choisissez-en un autre avec --as.',
    notConfigured: ({ message }) => `La base de données n’est pas configurée\u00a0: ${message}.`,
    databaseUnavailable: () =>
      'La base de données est injoignable. Ce qui est importé reste\u202f; relancez la commande.',
    interrupted: ({ tickets }) =>
      `Interrompu après ${n(tickets)} tickets. Relancez la même commande, elle reprendra là.`,
    notReconciled: ({ count, first }) =>
      `${n(count)} tickets ne se lisent pas ici comme dans le journal, le premier est ${first}. Prévenez-nous.`,
    unexpected: ({ message }) => `Un imprévu est survenu\u00a0: ${message}.`,
  },
  rows: {
    tooLong: ({ limit }) => `La ligne dépasse ${n(limit)} octets.`,
    notUtf8: () => 'La ligne n’est pas en UTF-8\u202f; pour un fichier ancien, essayez --encoding latin1.',
    unclosedQuote: () => 'Un guillemet s’ouvre et ne se ferme pas.',
    columnCount: ({ expected, found }) => `Il y a ${n(found)} colonnes au lieu de ${n(expected)}.`,
    required: ({ column }) => `${column} est vide.`,
    textTooLong: ({ column, limit, found }) => `${column} compte ${n(found)} caractères, plus de ${n(limit)}.`,
    notWhole: ({ column, value }) => `${column} n’est pas un nombre entier\u00a0: ${quoted(value)}.`,
    notTime: ({ column, value }) => `${column} n’est pas une heure\u00a0: ${quoted(value)}.`,
    notGraded: ({ column, value }) => `${column} ne commence par aucun chiffre connu\u00a0: ${quoted(value)}.`,
  },
  report: {
    reading: ({ rows, percent }) => `Lecture\u00a0: ${n(rows)} lignes, ${percent}\u00a0%`,
    writing: ({ tickets, percent }) => `Import\u00a0: ${n(tickets)} tickets, ${percent}\u00a0%`,
    checking: 'Vérification de la base contre le journal',
    guessedEncoding: (encoding) =>
      `Le fichier n’est pas en UTF-8\u202f; il est lu en ${encoding} (--encoding permet d’en décider autrement).`,
    unexpectedColumns: (names) => `Colonnes inconnues et inutilisées\u00a0: ${list(names)}.`,
    absentColumns: (names) => `Colonnes que ce journal n’a pas, sans conséquence\u00a0: ${list(names)}.`,
    badRow: ({ line, reason }) => `Ligne ${n(line)}\u00a0: ${reason}`,
    faultColumns: ['ligne', 'raison', 'contenu'],
    founded: ({ email, password }) =>
      `L’installation était vide\u00a0: un prestataire avec une entité juridique a été créé. Son administrateur se connecte avec ${email} et le mot de passe ${password} (montré cette seule fois).`,
    wouldFound: (email) =>
      `L’installation est vide\u00a0: un prestataire, une entité juridique et un administrateur${email ? ` ${email}` : ''} seraient créés.`,
    smallClients: 'Petits clients',
    unknownPlace: 'Lieu inconnu',
    titleDone: 'Import ServiceNow',
    titleDryRun: 'Import ServiceNow à blanc\u00a0: rien n’a été écrit',
    rows: 'Lignes lues',
    badRows: 'Lignes en erreur',
    incidents: 'Incidents lus',
    until: 'Tels qu’ils étaient à',
    later: 'Ouverts plus tard, non importés',
    states: 'États à cet instant',
    status: {
      new: 'nouveau',
      open: 'en cours',
      on_hold: 'suspendu',
      resolved: 'résolu',
      closed: 'clos',
      cancelled: 'annulé',
      merged: 'fusionné',
    },
    open: 'Ouverts à cet instant',
    openHere: 'Dont ouverts dans Vigie',
    tickets: 'Tickets',
    outcome: {
      created: 'créés',
      updated: 'mis à jour',
      bridged: 'mis à jour par-dessus un passé qui se lit autrement',
      unchanged: 'inchangés',
      ahead: 'laissés, déjà lus plus loin',
      worked_on_here: 'laissés, travaillés ici depuis',
      contradicts: 'laissés, ouverts à une autre heure qu’à l’import précédent (autre fuseau\u202f?)',
    },
    wouldBeMade: 'Seraient créés',
    made: 'Créés',
    clients: 'clients',
    sites: 'sites',
    teams: 'équipes',
    staff: 'techniciens',
    contacts: 'contacts',
    categories: 'catégories',
    clientLine: ({ code, name, incidents }) => `${code}  ${name}  ${n(incidents)} incidents`,
    mapping: 'Ce que devient chaque chose',
    mappingLines: [
      'location -> client et site (le dernier de l’incident)',
      'assignment_group -> équipe, assigned_to -> technicien, caller_id -> contact',
      'category -> catégorie du client',
      'category, subcategory, u_symptom -> titre',
      'priority 1 à 4 -> P1 à P4, impact et urgency 1 à 3 -> fort, moyen, faible, niveau -> N1',
      'New -> nouveau, Active -> en cours, Awaiting User Info, Vendor, Problem, Evidence -> suspendu, Resolved -> résolu, Closed -> clos',
      'contact_type Phone, IVR -> appel, Email -> courriel, Self service, Direct opening -> portail',
    ],
    refusedMoves: 'Passages du journal que nos règles refusent (consignés tout de même)',
    noRefusedMoves: 'aucun',
    unknownWords: 'Valeurs sans équivalent ici (le ticket reste comme il était, un canal inconnu compte comme appel)',
    backwards: 'Incidents dont les heures reculent (l’ordre du journal prévaut)',
    facts: 'Empreinte de tous les faits (sha256)',
    digestOfLog: 'dans le journal',
    digestHere: 'dans la base',
    sameDigest: (tickets) => `identique pour ${n(tickets)} ${tickets > 1 ? 'tickets' : 'ticket'}`,
    seconds: 'Secondes',
  },
};
