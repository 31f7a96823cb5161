const fr = {
  installing: 'Installation des dépendances',
  installFailed: 'L’installation des dépendances a échoué',
  waitingFor: (/** @type {string} */ pid) => `Une autre commande (processus ${pid}) est déjà à l’œuvre : attente ...`,
  building: 'Construction',
  buildFailed: 'La construction a échoué',
  database: 'Base de données',
  preparing: 'Tables et données',
  prepareFailed: 'La préparation de la base a échoué',
  serving: 'Serveur',
};

/** @type {typeof fr} */
const en = {
  installing: 'Installing dependencies',
  installFailed: 'The dependencies could not be installed',
  waitingFor: (pid) => `Another command (process ${pid}) is already at it: waiting ...`,
  building: 'Building',
  buildFailed: 'The build failed',
  database: 'Database',
  preparing: 'Tables and data',
  prepareFailed: 'The database could not be prepared',
  serving: 'Server',
};

/**
 * The language of a console: French unless the environment names another one.
 * @param {NodeJS.ProcessEnv} env
 * @returns {'fr' | 'en'}
 */
export function consoleLanguage(env) {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^(fr|c\b|posix|$)/i.test(named) ? 'fr' : 'en';
}

export const words = { fr, en }[consoleLanguage(process.env)];
